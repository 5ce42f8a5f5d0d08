// The move of a card: since when and what shows it, asked as anywhere else; nothing moves before.
import { useEffect, useRef } from 'preact/hooks';
import { PersonName } from '@/components/person/person-name';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { MoveForm } from '@/entrypoints/person/stage/move-form';
import { markedIn } from '@/lib/model/entry/sensitive';
import { stageName } from '@/lib/model/ladder/ladder';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { seeContact } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface MovePartProps {
  store: Store;
  actions: Actions;
  person: string;
  to: number;
  onDone(): void;
}

export function MovePart({ store, actions, person, to, onDone }: MovePartProps) {
  const home = useRef<HTMLElement>(null);
  const found = useAnswer(async () => {
    const view = await seeContact(store, person, 1);
    return view && { view, weighed: await weighPerson(store, view) };
  }, [person]);
  useEffect(() => home.current?.scrollIntoView({ block: 'nearest' }), [found]);
  if (!found) return null;
  const { view, weighed } = found;
  const top = Math.max(0, Math.min(view.ladder.stages.length, to));
  const move = async (fields: Parameters<Parameters<typeof MoveForm>[0]['onMove']>[0]) => {
    const said = say('moved', top, stageName(view.ladder, top));
    const done = await actions.run(moveStage(store, { person: view.ref, to: top, ...fields }), said);
    if (done.ok) onDone();
  };
  return (
    <section ref={home} class="board-move" aria-label={say('board_moving', view.name)}>
      <h2>
        <PersonName name={view.name} />
      </h2>
      <MoveForm
        key={`${person}/${top}`}
        ladder={view.ladder}
        from={view.stage}
        to={top}
        entries={weighed.entries}
        evidence={weighed.evidence}
        record={view.row?.record}
        isMarked={markedIn(weighed.marks)}
        reader={{ now: store.world.now(), zone: store.world.zone() }}
        onMove={(fields) => void move(fields)}
        onCancel={onDone}
      />
    </section>
  );
}
