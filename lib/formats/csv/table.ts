// A file as a table: its separator, its header wherever it stands, and the rows below it.

import type { ReadFault, Remark } from '@/lib/formats/format';
import { readText } from '@/lib/formats/text/decode';
import { doubtOf } from '@/lib/formats/text/doubt';
import { oneLine } from '@/lib/formats/text/plain';
import { failure, type Result, success } from '@/lib/model/result';
import { type Row, rowsOf, type Separator, tidyEnds } from './rows';

export interface Table {
  header: string[];
  /** Below the header. */
  rows: Row[];
  remarks: Remark[];
}

/** How much of a header a row is: 0 for none; of several separators the one with the most is taken. */
export type Score = (cells: readonly string[]) => number;

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
/** A preamble is never longer. Characters. */
const HEAD = 200_000;
const MAX_COLUMNS = 1_000;

export const whereOf = ({ row, line }: { row: number; line: number }): string =>
  row === line ? `Row ${row}` : `Row ${row}, line ${line}`;

const rowIn = ({ where }: Remark): number => Number(where.match(/^Row (\d+)/)?.[1] ?? Number.POSITIVE_INFINITY);

/** As the rep goes through the file; what is said of all of it comes last. */
export const inOrder = (remarks: readonly Remark[]): Remark[] =>
  remarks
    .map((remark) => ({ remark, row: rowIn(remark) }))
    .sort((a, b) => (a.row === b.row ? 0 : a.row - b.row))
    .map(({ remark }) => remark);

async function separatorOf(text: string, score: Score): Promise<Separator | null> {
  const head = text.slice(0, HEAD);
  const scored = SEPARATORS.map(async (separator) => {
    const read = await rowsOf(head, separator);
    const scores = read.ok ? read.value.rows.map(({ cells }) => score(cells)) : [];
    return { separator, best: scores.find((points) => points > 0) ?? 0 };
  });
  const [first] = (await Promise.all(scored)).toSorted((a, b) => b.best - a.best);
  return first && first.best > 0 ? first.separator : null;
}

/** `name`: what the file is, for the sentence that says it is not. */
export async function openTable(
  bytes: Uint8Array,
  name: string,
  score: Score,
  encoding?: string,
): Promise<Result<Table, ReadFault>> {
  const { text: whole, letters } = readText(bytes, encoding);
  const text = tidyEnds(whole);
  const separator = await separatorOf(text, score);
  if (!separator) return failure('not-ours', `This is not ${name}: the row that names its columns was not found.`);
  const read = await rowsOf(text, separator);
  if (!read.ok) return read;
  const { rows, broken } = read.value;
  const at = rows.findIndex(({ cells }) => score(cells) > 0);
  const names = rows[at];
  if (!names)
    return failure('damaged', `The row of ${name} that names its columns cannot be read. Nothing was changed.`);
  const header = names.cells.map(oneLine);
  if (header.length > MAX_COLUMNS)
    return failure(
      'too-large',
      `The table has ${header.length.toLocaleString('en')} columns; Rung reads ${MAX_COLUMNS.toLocaleString('en')} at most. Nothing was changed.`,
    );
  const remarks = broken
    .filter(({ row }) => row > names.row)
    .map((fault): Remark => ({ verdict: 'broken', where: whereOf(fault), say: fault.say }));
  return success({ header, rows: rows.slice(at + 1), remarks: [...doubtOf(letters), ...remarks] });
}
