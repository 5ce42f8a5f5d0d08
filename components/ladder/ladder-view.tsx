// One ladder to look at: its rungs, and what the chosen one means, what speaks for it, what to do next.
import type { ComponentChildren } from 'preact';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';
import { LadderFigure } from './ladder-figure';
import '@/components/styles/ladders.css';

export const perspectiveName = (of: Ladder['perspective']): string =>
  say(of === 'seller-activity' ? 'perspective_seller' : 'perspective_customer');

function Rung({ ladder, n }: { ladder: Ladder; n: number }) {
  const stage = ladder.stages[n - 1];
  const words = (stage?.rule ?? []).map((condition) => condition.words).join('; ');
  return (
    <div class="rung-detail" aria-live="polite">
      <p class="stage-name">
        {n > 0 && <span class="n">{n}</span>} <strong>{stageName(ladder, n)}</strong>
      </p>
      <p>{stage ? stage.meaning : say('ground_meaning')}</p>
      {stage && <p class="soft">{words ? say('rule_words', words) : say('rule_none')}</p>}
      {stage?.next && <p class="soft">{say('next_act_words', stage.next)}</p>}
    </div>
  );
}

export interface LadderViewProps {
  ladder: Ladder;
  chosen: number;
  onChoose(n: number): void;
  /** What can be done with it. */
  children: ComponentChildren;
}

export function LadderView({ ladder, chosen, onChoose, children }: LadderViewProps) {
  return (
    <section class="card ladder-view" aria-label={ladder.name}>
      <header>
        <h2>{ladder.name}</h2>
        <p class="soft">{perspectiveName(ladder.perspective)}</p>
      </header>
      <div class="split">
        <LadderFigure ladder={ladder} stage={chosen} chosen={chosen} named onChoose={onChoose} />
        <Rung ladder={ladder} n={chosen} />
      </div>
      <div class="buttons">{children}</div>
    </section>
  );
}
