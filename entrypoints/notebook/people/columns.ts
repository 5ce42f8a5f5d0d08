// The columns of the people's table, and how each is sorted.
import type { GridColumn } from '@/components/people/grid-row';
import { say } from '@/lib/words';
import { COLUMN_WORDS } from './tools';
import { ORDERS, type View } from './view';

export function gridColumns({ columns, order, down }: View): GridColumn[] {
  const named = [
    { id: 'name', title: say('column_name') },
    ...columns.map((id) => ({ id, title: say(COLUMN_WORDS[id]) })),
  ];
  return named.map((column) => {
    if (!ORDERS.some((known) => known === column.id)) return column;
    return { ...column, sorted: column.id !== order ? 'no' : down ? 'down' : 'up' };
  });
}

/** The view by this column; by the one it goes by already, the other way round. */
export function sortedBy(view: View, id: string): Partial<View> {
  const order = ORDERS.find((known) => known === id) ?? 'name';
  return order === view.order ? { down: !view.down } : { order, down: false };
}
