// The stage of one person: choosing a rung, giving a reason, accepting what the journal suggests.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { reasonsFor, sinceLine } from '@/components/present';
import { StageCard } from '@/components/stage-card';
import { type Certainty, StageForm } from '@/components/stage-form';
import type { Assessment } from '@/lib/model/evidence';
import { stageName } from '@/lib/model/ladder';
import { moveStage } from '@/lib/services/move-stage';
import type { PersonView } from '@/lib/services/see-person';
import type { Store } from '@/lib/store/open';
import { say } from '@/lib/words';
import { useActions } from './use-store';

export interface StagePartProps {
  store: Store;
  view: PersonView;
  assessment: Assessment | null;
  /** The id of the person, once a move has made them known. */
  onSettled(id: string): void;
}

export function StagePart({ store, view, assessment, onSettled }: StagePartProps) {
  const [chosen, choose] = useState<number | null>(null);
  const [putOff, setPutOff] = useState<number | null>(null);
  const { said, run } = useActions(store);
  const { ladder, stage, row } = view;
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const move = async (to: number, evidence: { text?: string; ref?: string }[], certainty: Certainty) => {
    choose(null);
    const done = await run(
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
    <>
      <StageCard
        ladder={ladder}
        stage={stage}
        since={sinceLine(view.since, row?.certainty, reader)}
        reasons={reasonsFor(view.entries, stage)}
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
            onCancel={() => choose(null)}
          />
        )}
      </StageCard>
      <Notice {...said} />
    </>
  );
}
