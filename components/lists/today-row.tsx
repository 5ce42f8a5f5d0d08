// One person of Today: how far they have come, why they come up, and what can be done about it, with its key.
import type { ComponentChildren } from 'preact';
import { LadderMark } from '@/components/ladder/ladder-mark';
import { PersonName } from '@/components/person/person-name';
import { say } from '@/lib/words';

export interface TodayItem {
  id: string;
  /** Where the name leads; the page of the person `id` where absent. */
  href?: string;
  name: string;
  reason: string;
  stage: { n: number; of: number; name: string };
  /** What can be done, the main thing first. */
  actions: readonly string[];
}

export interface TodayRowProps {
  item: TodayItem;
  /** `n`: place among the actions. */
  onDo(n: number): void;
  onLater?: (() => void) | undefined;
  onLog?: (() => void) | undefined;
  /** What was opened below it: a line to log, the days to choose from. */
  children?: ComponentChildren;
}

export function TodayRow({ item, onDo, onLater, onLog, children }: TodayRowProps) {
  const { id, href = `#/person/${id}`, name, reason, stage, actions } = item;
  const described = (label: string) => say('today_do', label, name);
  return (
    <li class="today-row" data-person={id}>
      <LadderMark stage={stage.n} of={stage.of} name={stage.name} />
      <a class="name" href={href}>
        <PersonName name={name} />
      </a>
      <p class="soft reason">{reason}</p>
      <div class="acts">
        {actions.map((label, n) => (
          <button
            key={label}
            type="button"
            class={n === 0 ? 'button main' : 'button quiet'}
            aria-label={described(label)}
            data-key={n === 0 ? '↵' : n + 1}
            onClick={() => onDo(n)}
          >
            {label}
          </button>
        ))}
        {onLog && actions[0] !== say('do_log') && (
          <button type="button" class="button quiet" data-key="L" aria-label={described(say('do_log'))} onClick={onLog}>
            {say('do_log')}
          </button>
        )}
        {onLater && (
          <button
            type="button"
            class="button quiet"
            data-key="Z"
            aria-label={described(say('today_later'))}
            onClick={onLater}
          >
            {say('today_later')}
          </button>
        )}
      </div>
      {children && <div class="below">{children}</div>}
    </li>
  );
}
