// A kind of table as one program writes it: told by its column names, read row by row into people.

import type { Format, ReadContext } from '@/lib/formats/format';
import { oneLine } from '@/lib/formats/text/plain';
import { success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { RowPerson } from './row-person';
import type { Row } from './rows';
import { openTable, SURE, type Table, whereOf } from './table';
import { type Collector, collector } from './take';

/** The text of the row under this column, trimmed; empty where there is no such column. */
export type Cell = (column: string) => string;

export interface Layout extends Pick<Format, 'id' | 'name' | 'fileName' | 'zipped'> {
  /** Does a row with these names, in lower case, head the table? */
  heads(names: ReadonlySet<string>): boolean;
  /** What the start of a file looks like that has the header further down. */
  preamble?: RegExp;
  /** A string says why the row is nobody. Columns it does not ask for are named in a remark. */
  person(cell: Cell): RowPerson | string;
  /** Columns that hold nothing to take along. */
  idle?: RegExp;
}

const namesIn = (cells: readonly string[]): Set<string> => new Set(cells.map((cell) => oneLine(cell).toLowerCase()));

/** The names in the lines of the start, whatever their separator. */
const linesOf = (start: string): Set<string>[] =>
  start
    .replace(/^(?:\ufeff|ï»¿)/, '')
    .split(/\r\n?|\n/)
    .slice(0, 50)
    .flatMap((line) => [',', ';', '\t'].map((separator) => namesIn(line.replaceAll('"', '').split(separator))));

/** Which columns were asked for, and the cells of whatever row is `at`. */
export function columnsOf({ header }: Pick<Table, 'header'>) {
  const index = new Map<string, number>();
  for (const [i, name] of header.entries()) if (!index.has(name.toLowerCase())) index.set(name.toLowerCase(), i);
  const asked = new Set<number>();
  const cellIn =
    ({ cells }: Row): Cell =>
    (column) => {
      const i = index.get(column.toLowerCase());
      if (i === undefined) return '';
      asked.add(i);
      return cells[i]?.trim() ?? '';
    };
  return { asked, cellIn };
}

const LISTED = 12;

/** One remark for all columns that hold something and are not taken in. */
export function leftColumns({ header, rows, remarks }: Table, isTaken: (column: number) => boolean): void {
  const left = header.flatMap((name, i) =>
    !isTaken(i) && rows.some(({ cells }) => cells[i]?.trim()) ? [name.slice(0, 60).toWellFormed() || `${i + 1}`] : [],
  );
  if (left.length === 0) return;
  const shown = left.slice(0, LISTED).map((name) => `“${name}”`);
  const more = left.length > LISTED ? phrase` and ${left.length - LISTED} more` : '';
  remarks.push({ verdict: 'skipped', where: 'Columns', say: phrase`Not taken in: ${shown.join(', ') + more}.` });
}

/** Cells beyond the header belong to no column: a separator too many moves everything after it. */
export function overlong({ header, rows, remarks }: Table): void {
  for (const row of rows)
    if (row.cells.length > header.length && row.cells.slice(header.length).some((cell) => cell.trim()))
      remarks.push({
        verdict: 'broken',
        where: whereOf(row),
        say: phrase`It has more cells than there are columns. What stands beyond them was left out; look at this person again.`,
      });
}

export function takeRows(table: Table, collect: Collector, person: Layout['person'], idle?: RegExp) {
  const { asked, cellIn } = columnsOf(table);
  overlong(table);
  for (const row of table.rows) {
    const draft = person(cellIn(row));
    if (typeof draft === 'string') collect.skip(row, draft);
    else collect.take(row, draft);
  }
  leftColumns(table, (i) => asked.has(i) || Boolean(idle?.test(table.header[i] ?? '')));
  return success(collect.done());
}

/** A format that reads this layout. */
export function tableFormat({ id, name, fileName, zipped, heads, preamble, person, idle }: Layout) {
  const score = (cells: readonly string[]) => (heads(namesIn(cells)) ? SURE : 0);
  return {
    id,
    name,
    fileName,
    mediaType: 'text/csv;charset=utf-8',
    standard: false,
    foreign: true,
    ...(zipped && { zipped }),
    read: async (bytes: Uint8Array, context: ReadContext) => {
      const table = await openTable(bytes, phrase`a file of ${name}`, score, context.encoding);
      if (!table.ok) return table;
      return takeRows(table.value, collector(context, table.value), person, idle);
    },
    recognises: (start: string) => Boolean(preamble?.test(start)) || linesOf(start).some(heads),
  } satisfies Format;
}
