// One group of Today: its name, how many there are, and the first of them.
import type { ComponentChildren } from 'preact';
import { TodayRow } from '@/components/lists/today-row';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import type { TodayRow as Row, TodayGroup } from '@/lib/services/lists/today';
import { stageLadder } from '@/lib/services/person/see-person';
import { say, sayCount, sayNumber } from '@/lib/words';

export interface GroupProps extends Omit<TodayGroup, 'group'> {
  /** Tells it from the others on the page. */
  id: string;
  title: string;
  /** The address that shows all of it. */
  href: string;
  ladders: Map<string, Ladder>;
  /** Said below the name. */
  aside?: string | undefined;
  /** The page shows this one alone. */
  only: boolean;
  onDo(row: Row, n: number): void;
  onLog(row: Row): void;
  onLater(row: Row): void;
  /** What is opened below a row. */
  opened(row: Row): ComponentChildren;
}

export function TodayPart({
  id: name,
  title,
  href,
  rows,
  total,
  more,
  ladders,
  aside,
  only,
  onDo,
  onLog,
  onLater,
  opened,
}: GroupProps) {
  const count = more ? say('today_many', total) : sayNumber(total);
  return (
    <section class="today-group" aria-labelledby={`group-${name}`}>
      <h2 id={`group-${name}`}>
        {title} <span class="soft count">{count}</span>
      </h2>
      {aside && <p class="soft">{aside}</p>}
      <ul aria-label={title}>
        {rows.map((row) => {
          const { contact, actions, reason, id } = row;
          const ladder = stageLadder(ladders, contact.ladder);
          const stage = { n: contact.stage, of: ladder.stages.length, name: stageName(ladder, contact.stage) };
          const item = { id, name: contact.record.name, reason, stage, actions: actions.map(({ label }) => label) };
          return (
            <TodayRow
              key={id}
              item={item}
              onDo={(n) => onDo(row, n)}
              onLog={() => onLog(row)}
              onLater={() => onLater(row)}
            >
              {opened(row)}
            </TodayRow>
          );
        })}
      </ul>
      {!only && total > rows.length && (
        <a class="more" href={href}>
          {more ? say('today_all_many', total) : sayCount('today_all', total)}
        </a>
      )}
    </section>
  );
}
