// A table of any number of people: only the rows in sight are drawn, all of one height; moved through and chosen by keys.

// biome-ignore-all lint/a11y: rows laid out by hand are no table to the browser; the focus stays on the grid, as ARIA describes it for active descendants
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { LadderMark } from '@/components/ladder/ladder-mark';
import type { FoundItem } from '@/components/people/found-item';
import { PersonName } from '@/components/person/person-name';
import { Marked } from '@/components/ui/marked';
import { say } from '@/lib/words';
import { ROW_REM, useWindow } from './use-window';
import '@/components/styles/people.css';

export interface GridColumn {
  id: string;
  title: string;
  /** Absent where the rows cannot be put in this order. */
  sorted?: 'up' | 'down' | 'no';
}

export interface GridItem extends FoundItem {
  cells: Readonly<Record<string, ComponentChildren>>;
}

export interface PeopleGridProps {
  label: string;
  count: number;
  /** Undefined while it is fetched. */
  itemAt(n: number): GridItem | undefined;
  columns: readonly GridColumn[];
  isChosen(n: number): boolean;
  /** Rows that are, or are about to be, in sight: from, and up to but not including. */
  onSight(from: number, to: number): void;
  onOpen(n: number): void;
  /** `through`: everybody from the row chosen last. */
  onChoose(n: number, through: boolean): void;
  onChooseAll(): void;
  onSort(column: string): void;
  /** A key that is no way through the table. */
  onKey(event: KeyboardEvent): void;
  /** Under this name the place is kept while the rep is elsewhere. */
  place: string;
}

function Row({
  n,
  at,
  item,
  chosen,
  props,
}: {
  n: number;
  at: boolean;
  item: GridItem | undefined;
  chosen: boolean;
  props: PeopleGridProps;
}) {
  const { columns, onOpen, onChoose } = props;
  return (
    <div
      role="row"
      id={`row-${n}`}
      aria-rowindex={n + 2}
      aria-selected={chosen}
      class={`grid-row${at ? ' at' : ''}`}
      style={{ top: `${n * ROW_REM}rem` }}
    >
      <span role="gridcell" class="choose">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={say('choose_person', item?.name ?? '')}
          onClick={(event) => onChoose(n, event.shiftKey)}
        />
      </span>
      <span role="gridcell" class="who">
        {item?.stage && <LadderMark stage={item.stage.n} of={item.stage.of} name={item.stage.name} />}
        {item && (
          <button type="button" tabIndex={-1} onClick={() => onOpen(n)}>
            <strong>
              <PersonName name={item.name} />
            </strong>
            <span class="soft">
              {item.aside}
              {item.said && (
                <>
                  {item.aside && ' · '}“<Marked pieces={item.said} />”
                </>
              )}
            </span>
          </button>
        )}
      </span>
      {columns.slice(1).map(({ id }) => (
        <span role="gridcell" key={id} class="cell">
          {item?.cells[id]}
        </span>
      ))}
    </div>
  );
}

export function PeopleGrid(props: PeopleGridProps) {
  const { label, count, itemAt, columns, isChosen, onSight, onOpen, onChoose, onChooseAll, onSort, onKey, place } =
    props;
  const [at, setAt] = useState(0);
  const { box, range, measure, show } = useWindow(count, place);
  useLayoutEffect(() => onSight(...range), [range, count]);
  const go = (n: number, extend: boolean) => {
    const next = Math.max(0, Math.min(count - 1, n));
    setAt(next);
    show(next);
    if (extend) onChoose(next, true);
  };
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    j: 1,
    k: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -count,
    End: count,
  };
  const keyed = (event: KeyboardEvent) => {
    // What is pressed on a button or a box within a row is its own.
    if (event.target !== event.currentTarget && (event.key === 'Enter' || event.key === ' ')) return;
    const step = steps[event.key];
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') onChooseAll();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (step !== undefined) go(at + step, event.shiftKey);
    else if (event.key === 'Enter') onOpen(at);
    else if (event.key === ' ' || event.key === 'x') onChoose(at, event.shiftKey);
    else return onKey(event);
    event.preventDefault();
  };
  const sight = Array.from({ length: Math.max(0, Math.min(range[1], count) - range[0]) }, (_, i) => range[0] + i);
  return (
    <div
      ref={box}
      class="people-grid"
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-activedescendant={count > 0 && at >= range[0] && at < range[1] ? `row-${at}` : undefined}
      tabIndex={0}
      style={{ '--columns': columns.length - 1 }}
      onScroll={measure}
      onKeyDown={keyed}
    >
      <div role="row" aria-rowindex={1} class="grid-row head">
        <span role="columnheader" class="choose">
          <span class="hidden">{say('choose')}</span>
        </span>
        {columns.map(({ id, title, sorted }) => (
          <span
            role="columnheader"
            key={id}
            class={id === 'name' ? 'name' : 'cell'}
            aria-sort={sorted === 'up' ? 'ascending' : sorted === 'down' ? 'descending' : undefined}
          >
            {sorted ? (
              <button type="button" onClick={() => onSort(id)}>
                {title} {sorted === 'no' ? '' : sorted === 'up' ? '↑' : '↓'}
              </button>
            ) : (
              title
            )}
          </span>
        ))}
      </div>
      <div role="rowgroup" class="grid-rows" style={{ height: `${count * ROW_REM}rem` }}>
        {sight.map((n) => (
          <Row key={n} n={n} at={n === at} item={itemAt(n)} chosen={isChosen(n)} props={props} />
        ))}
      </div>
    </div>
  );
}
