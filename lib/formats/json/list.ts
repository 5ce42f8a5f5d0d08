// Long lists as JSON, one item after the other: the same text as in one go, but the page can breathe in between.
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

/** An object with long lists in it, as a whole file; its names are words. */
export function* sortedRecord(record: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const name of Object.keys(record).sort()) {
    const value = record[name];
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* sortedList(value, 1);
    else yield sortedJson(value).trimEnd().replaceAll('\n', '\n  ');
    before = ',';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}
