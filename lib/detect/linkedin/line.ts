// One line of text off a page, fit for display.
import { all, text } from '../read/dom';

/** Longer than any headline LinkedIn accepts (220); more is not a line. Code units. */
const LONGEST_LINE = 240;

/** Direction marks and doubled text off; undefined where nothing is left. */
export function line(raw: string): string | undefined {
  const plain = raw.replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\s]+/gu, ' ').trim();
  const half = plain.slice(0, plain.length / 2).trim();
  const once = half.length > 3 && (plain === half + half || plain === `${half} ${half}`) ? half : plain;
  return once.slice(0, LONGEST_LINE).trim() || undefined;
}

/** The first line that says something, among the first elements that match. */
export const lineAt = (root: ParentNode, selector: string) =>
  all(root, selector, 10)
    .map((element) => line(text(element)))
    .find((said) => said);
