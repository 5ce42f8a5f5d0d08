// What has happened, newest first.
import type { ComponentChildren } from 'preact';
import { Covered } from '@/components/ui/covered';
import { Icon } from '@/components/ui/icon';
import type { Fact } from '@/lib/model/entry/entry';
import type { IconName } from '@/lib/model/icon';
import { say, sayNumber } from '@/lib/words';

export interface HistoryItem {
  entry: Fact;
  icon: IconName;
  label: string;
  line: string;
  aside?: string;
  /** Its text shows only when asked for, for its own sake or a person's. */
  covered: boolean;
  /** Where the entry can be seen that this one grew out of. */
  href?: string;
  /** Short, such as "Fri"; `moment` is the whole of it. */
  day: string;
  moment: string;
  /** Dated after today, which nothing that happened can be. */
  ahead: boolean;
}

export interface HistoryProps {
  items: readonly HistoryItem[];
  total: number;
  onMore?: () => void;
  /** Id of the entry that was asked for. */
  looked?: string | null;
  /** Somebody new, without a word on what is not there. */
  fresh?: boolean;
  /** When they were last in touch, in words; empty where nobody knows. */
  lastTouch?: string;
  /** What was saved a moment ago, and the way back. */
  saved?: { entry: string; onUndo(): void } | null;
  /** What can be done with one entry, for pages with room. */
  actions?: (item: HistoryItem) => ComponentChildren;
}

/** What an entry may be called where anybody could read it. */
export const nameOf = ({ covered, label, day, line }: HistoryItem): string => (covered ? `${label}, ${day}` : line);

const Text = ({ line, aside, href }: HistoryItem) => (
  <>
    <p>{line}</p>
    {aside && <p class="soft">{aside}</p>}
    {href && (
      <a class="soft" href={href} target={document.body.dataset.screen === 'notebook' ? undefined : '_blank'}>
        {say('entry_before')}
      </a>
    )}
  </>
);

/** The browser notes when this is painted; the bench reads it. */
const TIMED = { elementtiming: 'history' };

const rowClass = ({ entry: { entry } }: HistoryItem, looked: HistoryProps['looked'], saved: HistoryProps['saved']) =>
  ['row', entry === looked && 'looked-at', entry === saved?.entry && 'just-saved'].filter(Boolean).join(' ');

export function History({ items, total, onMore, looked, fresh, lastTouch, saved, actions }: HistoryProps) {
  return (
    <section class="history">
      {!fresh && (
        <h2>
          <span {...TIMED}>{say('history')}</span>
          <span class="count last">{lastTouch && `${lastTouch} ·`}</span>
          {total > 0 && <span class="count">{sayNumber(total)}</span>}
        </h2>
      )}
      {items.length === 0 && !fresh && <p class="soft empty">{say('history_empty')}</p>}
      <ol aria-label={say('history')}>
        {items.map((item) => (
          <li key={item.entry.entry} class={rowClass(item, looked, saved)} data-entry={item.entry.entry} tabIndex={-1}>
            <span class="mark" role="img" aria-label={item.label} title={item.label}>
              <Icon name={item.icon} />
            </span>
            <div class="what">
              {item.covered ? (
                <Covered name={nameOf(item)}>
                  <Text {...item} />
                </Covered>
              ) : (
                <Text {...item} />
              )}
              {item.ahead && <p class="ahead">{say('ahead')}</p>}
            </div>
            <div class="when-what">
              <span class="day soft" title={item.moment}>
                {item.day}
              </span>
              {item.entry.entry === saved?.entry && (
                <button type="button" class="button quiet" onClick={saved.onUndo}>
                  {say('undo')}
                </button>
              )}
            </div>
            {actions?.(item)}
          </li>
        ))}
      </ol>
      {onMore && (
        <button type="button" class="button quiet more" onClick={onMore}>
          {say('more')}
        </button>
      )}
    </section>
  );
}
