// The second row of the strip: the move that the journal suggests, with its reason, or the first thing that is missing.
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';

export interface StageAheadProps {
  ladder: Ladder;
  stage: number;
  /** The stage that is suggested; null for none. */
  to: number | null;
  /** What shows it, in the words it was logged in; empty where that is sensitive. */
  why: string;
  /** The first condition of the next stage that is not met, in words; empty where nothing is missing. */
  missing: string;
  /** What the ladder says to do next; shown where nothing is missing. */
  next: string;
  /** Since when they stand where they stand, in words; shown where there is nothing else to say. */
  standing: string;
  onAccept(): void;
  onPutOff(): void;
}

export function StageAhead({ ladder, stage, to, why, missing, next, standing, onAccept, onPutOff }: StageAheadProps) {
  if (to === null) {
    const isTop = stage === ladder.stages.length;
    const toCome = missing ? `${say('for_next')} ${stageName(ladder, stage + 1)}: ${missing}` : '';
    const words = toCome || (isTop ? say('top_rung') : next ? say('next_act_words', next) : standing);
    return (
      <p class="soft" title={words}>
        {words}
      </p>
    );
  }
  return (
    <>
      <p title={why}>
        {say('suggest_before')} <strong>{stageName(ladder, to)}</strong>? <span class="soft">{why}</span>
      </p>
      <button
        type="button"
        class="button quiet"
        aria-label={say('suggest_not_yet')}
        title={say('suggest_not_yet')}
        onClick={onPutOff}
      >
        ×
      </button>
      <button type="button" class="button primary" onClick={onAccept}>
        {say('suggest_yes', to)}
      </button>
    </>
  );
}
