// A table of any number of people: only the rows in sight are drawn, all of one height; moved through and chosen by keys.

// biome-ignore-all lint/a11y: rows laid out by hand are no table to the browser; the focus stays on the grid, as ARIA describes it for active descendants
import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from '@/lib/words';
import { type GridColumn, type GridItem, GridRow } from './grid-row';
import { ROW_REM, useWindow } from './use-window';
import '@/components/styles/people.css';

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
          <GridRow key={n} {...{ n, columns, onOpen, onChoose }} at={n === at} item={itemAt(n)} chosen={isChosen(n)} />
        ))}
      </div>
    </div>
  );
}
