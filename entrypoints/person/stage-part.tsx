// The stage of one person: choosing a rung, giving a reason, accepting what the journal suggests.
import { useRef, useState } from 'preact/hooks';
import { StageCard } from '@/components/ladder/stage-card';
import type { IsMarked } from '@/components/words/present';
import { blockerOf, moveTo, reasonsFor, sinceLine, wayLine } from '@/components/words/stage-words';
import { useOnce } from '@/entrypoints/hooks/use-once';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { stageName } from '@/lib/model/ladder/ladder';
import type { Move } from '@/lib/services/ladder/move-stage';
import type { PersonView } from '@/lib/services/person/see-person';
import type { Weighed } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { MoveForm } from './later';

export interface StagePartProps {
  store: Store;
  actions: Actions;
  view: PersonView;
  /** Null until the journal has been weighed. */
  weighed: Weighed | null;
  isMarked: IsMarked;
  /** The id of the person, once a move has made them known. */
  onSettled(id: string): void;
}

export function StagePart({ store, actions, view, weighed, isMarked, onSettled }: StagePartProps) {
  const [chosen, choose] = useState<number | null>(null);
  const [putOff, setPutOff] = useState<number | null>(null);
  const { ladder, stage, row } = view;
  const once = useOnce(store);
  const card = useRef<HTMLDivElement>(null);
  /** The form or the suggestion goes; the cursor stays at the ladder instead of nowhere. */
  const close = (rung = '[tabindex="0"]') => {
    choose(null);
    card.current?.querySelector<HTMLElement>(`.ladder ${rung}`)?.focus();
  };
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const move = async (to: number, evidence: Move['evidence'], certainty: Move['certainty']) => {
    close(`[data-stage="${to}"]`);
    const how = { person: view.ref, to, evidence, certainty, at: null };
    const said = say('moved', to, stageName(ladder, to));
    const { moveStage } = await import('@/lib/services/ladder/move-stage');
    const done = await once((id) => actions.run(moveStage(store, { ...how, once: id }), said));
    if (done.ok) onSettled(done.value.id);
  };
  const accept = (to: number) => {
    const words = (ladder.stages[to - 1]?.rule ?? []).map((condition) => ({ text: condition.words }));
    void move(to, words, 'seen');
  };
  const entries = weighed?.entries ?? view.entries;
  const last = moveTo(entries, ladder.id, stage, view.since);
  const assessment = weighed?.assessment ?? null;
  const by = { ladder, entries, isMarked, reader, from: stage, onCancel: () => close() };
  return (
    <div ref={card} class="stage-part">
      <StageCard
        ladder={ladder}
        stage={stage}
        since={sinceLine(view.since, row?.certainty, reader)}
        way={wayLine(last, ladder)}
        reasons={reasonsFor(last, entries, isMarked)}
        blocker={blockerOf(row?.record, isMarked)}
        assessment={assessment}
        chosen={chosen}
        putOff={putOff !== null && putOff === assessment?.suggested}
        onChoose={(n) => choose(n === stage || n === chosen ? null : n)}
        onAccept={accept}
        onPutOff={() => {
          close();
          setPutOff(assessment?.suggested ?? null);
        }}
      >
        {chosen !== null && (
          <MoveForm {...by} key={chosen} to={chosen} onMove={(...given) => void move(chosen, ...given)} />
        )}
      </StageCard>
    </div>
  );
}
