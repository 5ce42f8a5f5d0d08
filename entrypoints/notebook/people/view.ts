// How the People page is looked at, as it stands in the page's address, so that Back, reload and kept views bring it back.

export const COLUMNS = ['stage', 'last', 'next', 'organisation', 'tags'] as const;
export type Column = (typeof COLUMNS)[number];
export const ORDERS = ['name', 'last', 'stage'] as const;
export type Order = (typeof ORDERS)[number];

export interface View {
  query: string;
  /** See `lib/model/facets.ts`. */
  facets: readonly string[];
  stages: readonly number[];
  order: Order;
  /** The other way round. */
  down: boolean;
  columns: readonly Column[];
}

const SHOWN: readonly Column[] = ['last', 'next', 'tags'];

const listIn = (query: URLSearchParams, name: string): string[] => query.getAll(name).filter(Boolean);

export function readView(query: URLSearchParams): View {
  const order = ORDERS.find((known) => known === query.get('sort')) ?? 'name';
  const columns = COLUMNS.filter((column) => listIn(query, 'show').includes(column));
  return {
    query: query.get('q') ?? '',
    facets: listIn(query, 'has'),
    stages: listIn(query, 'stage').map(Number).filter(Number.isInteger),
    order,
    down: query.has('down'),
    columns: query.has('show') ? columns : SHOWN,
  };
}

/** What stands behind the `?`; empty for everybody in the order of their names. */
export function writeView({ query, facets, stages, order, down, columns }: View): string {
  const said = new URLSearchParams();
  if (query.trim()) said.set('q', query);
  for (const facet of facets) said.append('has', facet);
  for (const stage of stages) said.append('stage', String(stage));
  if (order !== 'name') said.set('sort', order);
  if (down) said.set('down', '');
  if (columns.join() !== SHOWN.join()) {
    said.set('show', '');
    for (const column of columns) said.append('show', column);
  }
  return said.toString();
}

/** The same list with the item in it, or without it where it was. */
export const toggled = <Item>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
