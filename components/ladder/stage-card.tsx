// The card that matters: the ladder, where the person stands, why, and what is missing for the next stage.
import type { ComponentChildren } from 'preact';
import { Covered } from '@/components/ui/covered';
import { Icon } from '@/components/ui/icon';
import type { Assessment, Checked } from '@/lib/model/ladder/evidence';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';
import { LadderFigure } from './ladder-figure';

export interface Reason {
  words: string;
  /** Shows only when asked for. */
  covered: boolean;
}

export interface StageCardProps {
  ladder: Ladder;
  stage: number;
  /** "since 14 May, seen by you"; empty on the ground. */
  since: string;
  /** What the last move skipped, or went back from; empty for a plain step up. */
  way: string;
  /** What the rep gave as the reason for the last move. */
  reasons: readonly Reason[];
  /** What the rep knows to hold them back from the next one. */
  blocker?: Reason | null;
  /** Null until the journal has been weighed. */
  assessment: Assessment | null;
  chosen: number | null;
  /** Hides the suggestion the rep has put off. */
  putOff: boolean;
  onChoose(stage: number): void;
  onAccept(stage: number): void;
  onPutOff(): void;
  /** The form of the chosen rung; takes the place of the evidence. */
  children?: ComponentChildren;
}

const Met = ({ words, covered = false }: { words: string; covered?: boolean }) => (
  <li class="met">
    <Icon name="check" />
    {covered ? <Covered name={say('a_reason')}>{words}</Covered> : <span>{words}</span>}
  </li>
);

function Missing({ item, next }: { item: Checked; next: string }) {
  const { words, atLeast } = item.condition;
  const sofar = atLeast > 1 && item.found > 0 ? ` ${say('sofar', item.found, atLeast)}` : '';
  return (
    <li class="missing">
      <Icon name="open" />
      <span>
        {say('for_next')} <em>{next}</em>: {words}
        {sofar}
      </span>
    </li>
  );
}

const Blocker = ({ words, covered }: Reason) => (
  <div class="soft">
    {say('held_back')} {covered ? <Covered name={say('held_back_name')}>{words}</Covered> : words}
  </div>
);

/** The short word where it adds something to the name, and what to do next. */
function wordsOf({ stages }: Ladder, stage: number): { short: string; next: string } {
  const { name = '', short = '', next = '' } = stages[stage - 1] ?? {};
  return { short: name.toLowerCase().startsWith(short.toLowerCase()) ? '' : short, next };
}

/** One below the top, with something missing: where most people stop, as far as stages tell what the customer does. */
const isStall = ({ perspective, stages }: Ladder, stage: number, upward: readonly Checked[]): boolean =>
  perspective === 'customer-state' && stage === stages.length - 1 && upward.some((item) => !item.met);

function Evidence({
  ladder,
  stage,
  reasons,
  blocker,
  assessment,
}: Pick<StageCardProps, 'ladder' | 'stage' | 'reasons' | 'blocker' | 'assessment'>) {
  const next = stageName(ladder, stage + 1);
  const holds = (assessment?.holds ?? []).filter((item) => item.met);
  const upward = assessment?.next ?? [];
  return (
    <section class="evidence" aria-label={say('evidence')}>
      <ul>
        {reasons.map((reason) => (
          <Met key={reason.words} {...reason} />
        ))}
        {holds.map((item) => (
          <Met key={item.condition.words} words={item.condition.words} />
        ))}
        {upward.map((item) =>
          item.met ? (
            <Met key={item.condition.words} words={item.condition.words} />
          ) : (
            <Missing key={item.condition.words} item={item} next={next} />
          ),
        )}
      </ul>
      {blocker && upward.some((item) => !item.met) && <Blocker {...blocker} />}
      {isStall(ladder, stage, upward) && <p class="soft stall">{say('most_stop')}</p>}
      {stage === ladder.stages.length && <p class="soft">{say('top_rung')}</p>}
    </section>
  );
}

function Suggestion({
  ladder,
  to,
  onAccept,
  onPutOff,
}: {
  ladder: Ladder;
  to: number;
  onAccept(to: number): void;
  onPutOff(): void;
}) {
  return (
    <div class="suggestion">
      <p>
        {say('suggest_before')} <strong>{stageName(ladder, to)}</strong>?
      </p>
      <button type="button" class="button primary" onClick={() => onAccept(to)}>
        {say('suggest_yes', to)}
      </button>
      <button type="button" class="button quiet" onClick={onPutOff}>
        {say('suggest_not_yet')}
      </button>
    </div>
  );
}

export function StageCard(props: StageCardProps) {
  const { ladder, stage, since, way, assessment, chosen, putOff, onChoose, onAccept, onPutOff, children } = props;
  const { next, short } = wordsOf(ladder, stage);
  const suggested = putOff || chosen !== null ? null : (assessment?.suggested ?? null);
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
              <Evidence {...props} />
              {next && <p class="soft next-act">{say('next_act_words', next)}</p>}
            </>
          )}
        </div>
      </div>
      {suggested !== null && <Suggestion ladder={ladder} to={suggested} onAccept={onAccept} onPutOff={onPutOff} />}
    </section>
  );
}
