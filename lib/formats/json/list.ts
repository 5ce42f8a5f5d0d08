// A long list as JSON, one item after the other: the same text as in one go, but the page can breathe in between.
import { sortedJson } from './guard';

/** As it stands in a text of `sortedJson`; `depth`: of the list's own line. */
export function* sortedList(items: Iterable<unknown>, depth = 0): Generator<string> {
  const [outer, inner] = [depth, depth + 1].map((level) => `\n${'  '.repeat(level)}`) as [string, string];
  let before = '[';
  for (const item of items) {
    // No line of JSON ends within a text, so each of them can be moved.
    yield `${before}${inner}${sortedJson(item).trimEnd().replaceAll('\n', inner)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `${outer}]`;
}
