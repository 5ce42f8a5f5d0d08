// The ladder: rails and rungs, the reached part in the accent, the current rung heavier, the next one dashed.
import { useState } from 'preact/hooks';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';
import '@/components/styles/ladder.css';

export interface LadderFigureProps {
  ladder: Ladder;
  stage: number;
  /** The rung whose form is open, if any. */
  chosen: number | null;
  /** Names beside the rungs; without them the name shows on hover and focus only. */
  named?: boolean;
  onChoose(stage: number): void;
}

function look(n: number, stage: number): string {
  if (n === stage) return 'rung current';
  if (n < stage) return 'rung reached';
  return n === stage + 1 ? 'rung next' : 'rung';
}

/** Every rung is a button; arrow keys climb, one tab stop for all of them. */
export function LadderFigure({ ladder, stage, chosen, named = false, onChoose }: LadderFigureProps) {
  const [held, hold] = useState<number | null>(null);
  const stop = held ?? chosen ?? stage;
  const top = ladder.stages.length;
  const climb = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = by ? Math.min(top, Math.max(0, stop + by)) : { Home: 0, End: top }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    hold(to);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-stage="${to}"]`)?.focus();
  };
  return (
    <ol class={named ? 'ladder named' : 'ladder'} aria-label={say('stages')} onKeyDown={climb}>
      {Array.from({ length: top + 1 }, (_, n) => (
        <li key={n} class={look(n, stage)} aria-current={n === stage ? 'step' : undefined}>
          <button
            type="button"
            data-stage={n}
            tabIndex={n === stop ? 0 : -1}
            aria-pressed={n === chosen}
            onClick={() => onChoose(n)}
            onFocus={() => hold(n)}
          >
            <span class="number">{n}</span> <span class="name">{stageName(ladder, n)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
