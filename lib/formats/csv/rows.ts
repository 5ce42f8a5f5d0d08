// The text of a table as rows of cells (RFC 4180): a quotation mark out of place costs its own row, not those after it.

import type { Parser } from 'papaparse';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase, sayNumber } from '@/lib/words';

export interface Row {
  cells: string[];
  /** As a spreadsheet counts, from 1. */
  row: number;
  /** As a text editor counts, from 1: cells may hold lines of their own. */
  line: number;
}

export interface Rows {
  rows: Row[];
  /** Rows whose cells cannot be told apart, with the reason in a sentence. */
  broken: (Omit<Row, 'cells'> & { say: string })[];
}

/** No contact is longer; what is was made to do harm, or a quotation mark is missing. Characters. */
const MAX_ROW = 1_000_000;
export const MAX_ROWS = 500_000;

const UNPAIRED = phrase`Its quotation marks do not pair up, so its cells cannot be told apart. Left out; correct it there.`;
const TOO_LONG = phrase`It is longer than a million characters, which no contact is. Left out.`;

/** One line feed for each end of a line; the hint of Excel to its separator (`sep=;`) is no row. */
export const tidyEnds = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^"?sep=."?[,;|\t]*\n/i, '\n');

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/**
 * Pieces that hold whole rows: lines are joined until their quotation marks pair up. Where they never do, the first line
 * stands alone, and reading goes on after it.
 */
function* pieces(text: string): Generator<string> {
  let quote = text.indexOf('"');
  for (let start = 0; start < text.length; ) {
    const first = lineEnd(text, start);
    let end = first;
    let open = false;
    for (;;) {
      for (; quote >= 0 && quote < end; quote = text.indexOf('"', quote + 1)) open = !open;
      if (!open || end === text.length || end - start > MAX_ROW) break;
      end = lineEnd(text, end + 1);
    }
    if (end > first && (open || end - start > MAX_ROW)) {
      end = first;
      quote = text.indexOf('"', first);
    }
    yield text.slice(start, end);
    start = end + 1;
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 1);

interface Parsed {
  data: string[][];
  errors: { row?: number }[];
}

export type Separator = ',' | ';' | '\t' | '|';

/** `text`: after `tidyEnds`. Blank rows are counted but not given. */
export async function rowsOf(text: string, delimiter: Separator): Promise<Result<Rows, 'too-large'>> {
  const { default: Papa } = await import('papaparse');
  const parser: Parser = new Papa.Parser({ delimiter, newline: '\n' });
  const found: Rows = { rows: [], broken: [] };
  let [row, line] = [1, 1];
  for (const piece of pieces(text)) {
    const at = { row, line };
    if (piece.length > MAX_ROW) found.broken.push({ ...at, say: TOO_LONG });
    const { data, errors }: Parsed =
      piece.length > MAX_ROW || piece === '' ? { data: [[]], errors: [] } : parser.parse(piece, 0, false);
    const wrong = new Set(errors.map((error) => error.row ?? 0));
    for (const [i, cells] of data.entries()) {
      if (wrong.has(i)) found.broken.push({ row, line, say: UNPAIRED });
      else if (!isBlank(cells)) found.rows.push({ cells, row, line });
      row += 1;
      line += linesIn(cells);
    }
    if (found.rows.length + found.broken.length > MAX_ROWS)
      return failure('too-large', phrase`The table has more than ${sayNumber(MAX_ROWS)} rows. Split it into several.`);
  }
  return success(found);
}
