// Another ladder for one person: which one, and where they would stand on it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { LadderMapForm } from '@/components/ladder/ladder-map-form';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { proposeMap, type StageMap } from '@/lib/model/ladder/map';
import { changeLadderOf } from '@/lib/services/ladder/change-ladder';
import { ladderOffer } from '@/lib/services/ladder/edit-ladder';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';

export interface OwnLadderProps {
  store: Store;
  row: ContactRow;
  from: Ladder;
  actions: Actions;
  onDone(): void;
}

function why(stage: number, from: Ladder, to: Ladder): Word {
  if (stage === 0) return 'climbs_ground';
  return from.perspective === to.perspective ? 'climbs_why' : 'climbs_other_side';
}

export function OwnLadder({ store, row, from, actions, onDone }: OwnLadderProps) {
  const [to, choose] = useState<Ladder | null>(null);
  const offer = useAnswer(() => ladderOffer(store), []);
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), [offer !== undefined, to]);
  if (!offer) return null;
  const use = async (ladder: Ladder, map: StageMap) => {
    const done = await actions.run(changeLadderOf(store, row.id, ladder.id, map), say('climbs_now', ladder.name));
    if (done.ok) onDone();
  };
  if (to)
    return (
      <LadderMapForm
        title={say('use_ladder_title', from.name, to.name)}
        why={say(why(row.stage, from, to))}
        from={from}
        to={to}
        stages={row.stage > 0 ? [row.stage] : []}
        counts={[]}
        proposed={proposeMap(from, to)}
        submit={say('use_ladder')}
        onMap={(map) => void use(to, map)}
        onCancel={() => choose(null)}
      />
    );
  return (
    <fieldset ref={list} class="buttons" aria-label={say('climbs_which')}>
      {offer.offered
        .filter(({ id }) => id !== row.ladder)
        .map((ladder) => (
          <button key={ladder.id} type="button" class="button" onClick={() => choose(ladder)}>
            {ladder.name}
          </button>
        ))}
      <button type="button" class="button quiet" onClick={onDone}>
        {say('cancel')}
      </button>
    </fieldset>
  );
}
