// The card that matters: the ladder, where the person stands, why, and what is missing; where room is short a strip.
import type { ComponentChildren } from 'preact';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';
import { LadderFigure } from './ladder-figure';

export interface Strip {
  unfolded: boolean;
  /** The second row, which has its height before there is anything to say; null for none. */
  ahead: ComponentChildren;
  onUnfold(): void;
}

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
  /** Where room is short: two rows, until a press unfolds the card. */
  strip?: Strip;
  /** The form of the chosen rung; takes the place of the evidence. */
  children?: ComponentChildren;
}

/** The short word where it adds something to the name, and what to do next. */
function wordsOf({ stages }: Ladder, stage: number): { short: string; next: string } {
  const { name = '', short = '', next = '' } = stages[stage - 1] ?? {};
  return { short: name.toLowerCase().startsWith(short.toLowerCase()) ? '' : short, next };
}

function StageName({ ladder, stage, short }: { ladder: Ladder; stage: number; short?: string }) {
  return (
    <p class="stage-name" title={stageName(ladder, stage)}>
      {stage > 0 && <span class="n">{stage}</span>} <strong>{stageName(ladder, stage)}</strong>{' '}
      {short && <span class="soft">{short}</span>}
    </p>
  );
}

function Unfold({ unfolded, onUnfold }: Strip) {
  const label = say(unfolded ? 'stage_fold' : 'stage_unfold');
  return (
    <button type="button" class="unfold" aria-label={label} title={label} aria-expanded={unfolded} onClick={onUnfold}>
      {unfolded ? '▴' : '▾'}
    </button>
  );
}

export function StageCard(props: StageCardProps) {
  const { ladder, stage, since, way, chosen, onChoose, evidence, suggestion, strip, children } = props;
  const { next, short } = wordsOf(ladder, stage);
  const folded = strip && !strip.unfolded && !children;
  return (
    <section class={folded ? 'card stage-card folded' : 'card stage-card'} aria-label={say('stage')}>
      <div class="split">
        <LadderFigure ladder={ladder} stage={stage} chosen={chosen} onChoose={onChoose} />
        <div class="standing">
          {children ||
            (folded ? (
              <StageName ladder={ladder} stage={stage} />
            ) : (
              <>
                <StageName {...{ ladder, stage, short }} />
                {since && <p class="soft">{since}</p>}
                {way && <p class="soft">{way}</p>}
                {evidence}
                {next && <p class="soft next-act">{say('next_act_words', next)}</p>}
              </>
            ))}
        </div>
        {strip && !children && <Unfold {...strip} />}
      </div>
      {folded ? strip.ahead && <div class="ahead">{strip.ahead}</div> : suggestion}
    </section>
  );
}
