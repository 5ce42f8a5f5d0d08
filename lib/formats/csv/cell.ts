// A written table: every cell quoted (RFC 4180), and none that a spreadsheet would run (CWE-1236).
import { plain } from '@/lib/formats/text/plain';

/** Behind whatever a program may strip from the front: white space, marks nobody sees. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u;

/**
 * The same text, with an apostrophe before what a spreadsheet would take for a formula; control characters are gone.
 * A text that has been through it stays as it is.
 */
export function neutral(text: string): string {
  const clean = plain(text);
  return /^[\t\n]/.test(clean) || FORMULA.test(clean) ? `'${clean}` : clean;
}

/** A number for a program that imports it, which would keep the apostrophe; whatever is not plainly one is neutralised. */
export const phoneCell = (text: string): string => (/^\+[0-9 ()-]+$/.test(text) ? text : neutral(text));

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const rowText = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** With a mark for Excel, which reads UTF-8 only so. Cells are written as they come: `neutral` is up to the caller. */
export function* tableText(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield `\ufeff${rowText(header)}`;
  for (const cells of rows) yield rowText(cells);
}
