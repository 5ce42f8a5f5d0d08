// The stage of one person: choosing a rung, giving a reason, accepting what the journal suggests.
import { useRef, useState } from 'preact/hooks';
import { type IsMarked, reasonsFor, sinceLine } from '@/components/present';
import { StageCard } from '@/components/stage-card';
import type { Certainty } from '@/components/stage-form';
import type { Assessment } from '@/lib/model/evidence';
import { stageName } from '@/lib/model/ladder';
import { moveStage } from '@/lib/services/move-stage';
import type { PersonView } from '@/lib/services/see-person';
import type { Store } from '@/lib/store/open';
import { say } from '@/lib/words';
import { StageForm } from './parts';
import type { Actions } from './use-store';

export interface StagePartProps {
  store: Store;
  actions: Actions;
  view: PersonView;
  assessment: Assessment | null;
  isMarked: IsMarked;
  /** The id of the person, once a move has made them known. */
  onSettled(id: string): void;
}

export function StagePart({ store, actions, view, assessment, isMarked, onSettled }: StagePartProps) {
  const [chosen, choose] = useState<number | null>(null);
  const [putOff, setPutOff] = useState<number | null>(null);
  const { ladder, stage, row } = view;
  const card = useRef<HTMLDivElement>(null);
  /** The form goes; the cursor stays at the ladder instead of nowhere. */
  const close = () => {
    choose(null);
    card.current?.querySelector<HTMLElement>('.ladder [tabindex="0"]')?.focus();
  };
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const move = async (to: number, evidence: { text?: string; ref?: string }[], certainty: Certainty) => {
    close();
    const done = await actions.run(
      moveStage(store, { person: view.ref, to, evidence, certainty, at: null }),
      say('moved', to, stageName(ladder, to)),
    );
    if (done.ok) onSettled(done.value.id);
  };
  const accept = (to: number) => {
    const words = (ladder.stages[to - 1]?.rule ?? []).map((condition) => ({ text: condition.words }));
    void move(to, words, 'seen');
  };
  return (
    <div ref={card} class="stage-part">
      <StageCard
        ladder={ladder}
        stage={stage}
        since={sinceLine(view.since, row?.certainty, reader)}
        reasons={reasonsFor(view.entries, stage, isMarked)}
        assessment={assessment}
        chosen={chosen}
        putOff={putOff !== null && putOff === assessment?.suggested}
        onChoose={(n) => choose(n === stage || n === chosen ? null : n)}
        onAccept={accept}
        onPutOff={() => setPutOff(assessment?.suggested ?? null)}
      >
        {chosen !== null && (
          <StageForm
            key={chosen}
            ladder={ladder}
            from={stage}
            to={chosen}
            onMove={(text, certainty) => void move(chosen, [{ text }], certainty)}
            onCancel={close}
          />
        )}
      </StageCard>
    </div>
  );
}
