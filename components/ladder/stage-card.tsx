// The card that matters: the ladder, where the person stands, why, and what is missing for the next stage.
import type { ComponentChildren } from 'preact';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';
import { LadderFigure } from './ladder-figure';

export interface StageCardProps {
  ladder: Ladder;
  stage: number;
  /** "since 14 May, seen by you"; empty on the ground. */
  since: string;
  /** What the last move skipped, or went back from; empty for a plain step up. */
  way: string;
  chosen: number | null;
  onChoose(stage: number): void;
  /** Why, and what is missing. */
  evidence?: ComponentChildren;
  /** What the journal suggests. */
  suggestion?: ComponentChildren;
  /** The form of the chosen rung; takes the place of the evidence. */
  children?: ComponentChildren;
}

/** The short word where it adds something to the name, and what to do next. */
function wordsOf({ stages }: Ladder, stage: number): { short: string; next: string } {
  const { name = '', short = '', next = '' } = stages[stage - 1] ?? {};
  return { short: name.toLowerCase().startsWith(short.toLowerCase()) ? '' : short, next };
}

export function StageCard(props: StageCardProps) {
  const { ladder, stage, since, way, chosen, onChoose, evidence, suggestion, children } = props;
  const { next, short } = wordsOf(ladder, stage);
  return (
    <section class="card stage-card" aria-label={say('stage')}>
      <div class="split">
        <LadderFigure ladder={ladder} stage={stage} chosen={chosen} onChoose={onChoose} />
        <div class="standing">
          {children || (
            <>
              <p class="stage-name">
                {stage > 0 && <span class="n">{stage}</span>} <strong>{stageName(ladder, stage)}</strong>{' '}
                {short && <span class="soft">{short}</span>}
              </p>
              {since && <p class="soft">{since}</p>}
              {way && <p class="soft">{way}</p>}
              {evidence}
              {next && <p class="soft next-act">{say('next_act_words', next)}</p>}
            </>
          )}
        </div>
      </div>
      {suggestion}
    </section>
  );
}
