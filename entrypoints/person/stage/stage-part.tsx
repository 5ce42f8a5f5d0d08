// The stage of one person: choosing a rung, giving a reason, accepting what the journal suggests.
import { useRef, useState } from 'preact/hooks';
import { StageCard } from '@/components/ladder/stage-card';
import type { IsMarked } from '@/components/words/present';
import { moveTo, sinceLine, wayLine } from '@/components/words/stage-words';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { MoveForm, ProofsPart, SuggestionPart } from '@/entrypoints/person/later';
import type { PersonView } from '@/lib/services/person/see-person';
import type { Weighed } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';
import { useMove } from './use-move';

export interface StagePartProps {
  store: Store;
  actions: Actions;
  view: PersonView;
  /** Null until the journal has been weighed. */
  weighed: Weighed | null;
  isMarked: IsMarked;
  /** The id of the person, once a move has made them known. */
  onSettled(id: string): void;
  /** Shows an entry of the history. */
  onOpen(entry: string): void;
}

export function StagePart({ store, actions, view, weighed, isMarked, onSettled, onOpen }: StagePartProps) {
  const [chosen, choose] = useState<number | null>(null);
  const [putOff, setPutOff] = useState<number | null>(null);
  const { ladder, stage, row } = view;
  const card = useRef<HTMLDivElement>(null);
  /** The form or the suggestion goes; the cursor stays at the ladder instead of nowhere. */
  const close = (rung = '[tabindex="0"]') => {
    choose(null);
    card.current?.querySelector<HTMLElement>(`.ladder ${rung}`)?.focus();
  };
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const move = useMove(store, actions, view, (id, to) => {
    close(`[data-stage="${to}"]`);
    onSettled(id);
  });
  const putOffNow = (to: number) => {
    close();
    setPutOff(to);
  };
  const entries = weighed?.entries ?? view.entries;
  const last = moveTo(entries, ladder.id, stage, view.since);
  const assessment = weighed?.assessment ?? null;
  const evidence = weighed?.evidence ?? [];
  const record = row?.record;
  const by = { ladder, entries, evidence, record, isMarked, reader, from: stage, onCancel: () => close() };
  return (
    <div ref={card} class="stage-part">
      <StageCard
        ladder={ladder}
        stage={stage}
        since={sinceLine(view.since, row?.certainty, reader)}
        way={wayLine(last, ladder)}
        chosen={chosen}
        onChoose={(n) => choose(n === stage || n === chosen ? null : n)}
        evidence={<ProofsPart {...{ ladder, stage, last, assessment, entries, isMarked, reader, row, onOpen }} />}
        suggestion={
          chosen === null && (
            <SuggestionPart
              key={assessment?.suggested}
              {...{ ladder, assessment, record, reader, putOff, since: view.since }}
              onAccept={(to, fields) => void move(to, fields)}
              onPutOff={putOffNow}
            />
          )
        }
      >
        {chosen !== null && (
          <MoveForm {...by} key={chosen} to={chosen} onMove={(fields) => void move(chosen, fields)} />
        )}
      </StageCard>
    </div>
  );
}
