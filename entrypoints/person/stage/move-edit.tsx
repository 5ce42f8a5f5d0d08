// A move on the ladder being changed: its day, what shows it, how sure the rep is.
import type { Actions } from '@/entrypoints/hooks/use-store';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import type { StageMove } from '@/lib/journal/stage';
import type { Fact } from '@/lib/model/entry/entry';
import { markedIn } from '@/lib/model/entry/sensitive';
import { dayOf } from '@/lib/model/when';
import { editMove } from '@/lib/services/ladder/move-stage';
import { seeContact, stageLadder } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { MoveForm } from './move-form';

export interface MoveEditProps {
  store: Store;
  entry: Fact;
  actions: Actions;
  onDone(): void;
}

async function around(store: Store, move: StageMove) {
  const [view, ladders] = await Promise.all([seeContact(store, move.people[0] ?? '', 1), ladderMap(store)]);
  const weighed = view && (await weighPerson(store, view));
  return weighed && { weighed, record: view.row?.record, ladder: stageLadder(ladders, move.ladder) };
}

export function MoveEdit({ store, entry, actions, onDone }: MoveEditProps) {
  const move = entry as StageMove;
  const found = useAnswer(() => around(store, move), [entry.id]);
  if (!found) return null;
  const { entries, evidence, marks } = found.weighed;
  const refs = move.evidence.flatMap(({ ref }) => ref ?? []);
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const before = {
    since: `${dayOf(move.at, reader.zone)}`,
    text: move.evidence.flatMap(({ ref, text }) => (ref ? [] : (text ?? []))).join('; '),
    refs,
    certainty: move.certainty,
  };
  const isMarked = markedIn(marks);
  return (
    <MoveForm
      ladder={found.ladder}
      record={found.record}
      {...{ from: move.from, to: move.to, entries, evidence, isMarked, reader, before }}
      onCancel={onDone}
      onMove={(fields) =>
        void actions.run(editMove(store, entry, fields), say('saved')).then((done) => done.ok && onDone())
      }
    />
  );
}
