// The board: where everybody stands. Moving asks what shows it; nothing moves silently.
import { useState } from 'preact/hooks';
import { BoardColumn } from '@/components/lists/board-column';
import { FilterBar } from '@/components/people/filter-bar';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { MovePart } from '@/entrypoints/notebook/board/move-part';
import { useCardKeys } from '@/entrypoints/notebook/board/use-card-keys';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { filterGroups } from '@/entrypoints/notebook/people/filters';
import { useView } from '@/entrypoints/notebook/people/use-view';
import { toggled } from '@/entrypoints/notebook/people/view';
import { stageName } from '@/lib/model/ladder/ladder';
import { sayDay } from '@/lib/model/when';
import { type Card, type Column, seeBoard } from '@/lib/services/lists/see-board';
import { say, sayCount } from '@/lib/words';

const STEP = 8;

const aheadOf = ({ ready, missing }: Card): string =>
  ready !== null ? say('board_ready', ready) : missing > 0 ? sayCount('board_missing', missing) : '';

const stayedIn = ({ stayed }: Column): string => (stayed ? sayCount('board_stayed', stayed.days, stayed.of) : '');

function Board({ store, query }: PageProps) {
  const [view, setView] = useView('board', query);
  const [size, setSize] = useState(STEP);
  const [moving, setMoving] = useState<{ id: string; to: number } | null>(null);
  const actions = useActions(store);
  const board = useAnswer(() => seeBoard(store, size, view.facets), [size, view.facets.join()]);
  const onMove = (id: string, to: number) => setMoving({ id, to });
  useCardKeys(onMove, moving !== null);
  if (!board) return null;
  const { ladder, columns, tags } = board;
  const [, ...groups] = filterGroups(view, ladder, [], tags);
  const none = view.facets.length > 0 ? 'board_none' : 'people_none';
  const since = (day: string | undefined) =>
    day ? say('board_since', sayDay(day, store.world.now(), store.world.zone())) : '';
  return (
    <section class="page board">
      <header>
        <h1>{say('board')}</h1>
        <p class="soft">{say(columns.some(({ total }) => total > 0) ? 'board_why' : none)}</p>
      </header>
      <div class="people-tools">
        <FilterBar groups={groups} onToggle={(id) => setView({ facets: toggled(view.facets, id) })} />
      </div>
      {moving && (
        <MovePart store={store} actions={actions} person={moving.id} to={moving.to} onDone={() => setMoving(null)} />
      )}
      <div class="board-columns">
        {columns.map((column) => (
          <BoardColumn
            key={column.stage}
            stage={column.stage}
            name={stageName(ladder, column.stage)}
            total={column.total}
            stayed={stayedIn(column)}
            items={column.cards.map((card) => ({
              id: card.row.id,
              name: card.row.record.name,
              since: since(card.row.since),
              ahead: aheadOf(card),
            }))}
            onMove={onMove}
            onMore={column.total > column.cards.length ? () => setSize(size + 3 * STEP) : undefined}
          />
        ))}
      </div>
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'board', title: say('board'), order: 1, Page: Board } satisfies NotebookPage;
