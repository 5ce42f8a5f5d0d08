// One row of the table of people: drawn again only where something of it changed, as dozens stand there while it scrolls.

// biome-ignore-all lint/a11y: rows laid out by hand are no table to the browser; the focus stays on the grid, as ARIA describes it for active descendants
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { LadderMark } from '@/components/ladder/ladder-mark';
import type { FoundItem } from '@/components/people/found-item';
import { PersonName } from '@/components/person/person-name';
import { AsideAndSaid } from '@/components/ui/marked';
import { say } from '@/lib/words';
import { ROW_REM } from './use-window';

export interface GridColumn {
  id: string;
  title: string;
  /** Absent where the rows cannot be put in this order. */
  sorted?: 'up' | 'down' | 'no';
}

export interface GridItem extends FoundItem {
  cells: Readonly<Record<string, ComponentChildren>>;
}

export interface GridRowProps {
  columns: readonly GridColumn[];
  onOpen(n: number): void;
  onChoose(n: number, through: boolean): void;
  n: number;
  /** Do keys act on it? */
  at: boolean;
  /** Undefined while it is fetched: rows that fly by are empty. */
  item: GridItem | undefined;
  chosen: boolean;
}

function Who({ item, onOpen }: { item: GridItem; onOpen(): void }) {
  return (
    <span role="gridcell" class="who">
      {item.stage && <LadderMark stage={item.stage.n} of={item.stage.of} name={item.stage.name} />}
      <button type="button" tabIndex={-1} onClick={onOpen}>
        <strong>
          <PersonName name={item.name} />
        </strong>
        <AsideAndSaid {...item} />
      </button>
    </span>
  );
}

export function GridRow(props: GridRowProps) {
  const { n, at, item, chosen, columns } = props;
  const latest = useRef(props);
  latest.current = props;
  const shown = columns.map(({ id }) => id).join();
  return useMemo(
    () => (
      <div
        role="row"
        id={`row-${n}`}
        aria-rowindex={n + 2}
        aria-selected={chosen}
        class={`grid-row${at ? ' at' : ''}`}
        style={{ top: `${n * ROW_REM}rem` }}
      >
        <span role="gridcell" class="choose">
          {item && (
            <input
              type="checkbox"
              tabIndex={-1}
              checked={chosen}
              aria-label={say('choose_person', item.name)}
              onClick={(event) => latest.current.onChoose(n, event.shiftKey)}
            />
          )}
        </span>
        {item && <Who item={item} onOpen={() => latest.current.onOpen(n)} />}
        {item &&
          columns.slice(1).map(({ id }) => (
            <span role="gridcell" key={id} class="cell">
              {item.cells[id]}
            </span>
          ))}
      </div>
    ),
    [n, at, item, chosen, shown],
  );
}
