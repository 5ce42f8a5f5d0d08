// What an export leaves behind: for the rep all of it by reason, for the file only what tells of nobody who is not in it.

import type { LeftOut, Selection } from '@/lib/profiles/profile';
import { phrase } from '@/lib/words';

export const LEFT_OUT = 'left-out.csv';

export interface LeftOutGroup {
  code: string;
  /** One sentence. */
  reason: string;
  class: LeftOut['class'];
  count: number;
  items: LeftOut[];
}

const byCount = (a: LeftOutGroup, b: LeftOutGroup): number => b.count - a.count || (a.code < b.code ? -1 : 1);

/** By whose it is and why, the most frequent first. */
export function groupsOf({ leftOut, reasons }: Pick<Selection, 'leftOut' | 'reasons'>): LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>();
  for (const item of leftOut) {
    const key = `${item.class}:${item.code}`;
    const group = groups.get(key) ?? {
      code: item.code,
      reason: reasons[item.code] ?? '',
      class: item.class,
      count: 0,
      items: [],
    };
    group.count += item.count;
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort(byCount);
}

const cell = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;
const row = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * Reasons that a count may give away: whose addresses are an employer's, what a profile never holds. That something is
 * sensitive, was removed or has somebody else in it stays as untold as the thing itself.
 */
const UNTOLD: ReadonlySet<string> = new Set([
  'sensitive',
  'sensitive-person',
  'removed',
  'deleted-person',
  'deleted-entry',
  'nobody',
  'somebody-else',
  'no-consent',
  'others-people',
]);
const isTold = (code: string): boolean => !UNTOLD.has(code) && !code.startsWith('flag-');

/** What the file says of it: things of people who are in it. A number of all others could be that of one. */
export function toldInFile({ leftOut, reasons, archive }: Selection): Pick<Selection, 'leftOut' | 'reasons'> {
  const here = new Set(archive.contacts.map(({ id }) => id));
  return { leftOut: leftOut.filter(({ person, code }) => person && here.has(person) && isTold(code)), reasons };
}

/** Stands in the file instead of those numbers. */
export const NOT_COUNTED = phrase`Not counted, because a number can tell of one person: people of whom nothing is in this file, and whatever is marked sensitive, looks sensitive or confidential, or was removed or deleted.`;

/** Every cell is quoted, and none can begin a formula. */
export function leftOutTable(selection: Selection): string {
  const rows = new Map<string, number>();
  for (const { person, kind, class: of, code, count } of toldInFile(selection).leftOut) {
    const key = [person, kind, of, code].join('\t');
    rows.set(key, (rows.get(key) ?? 0) + count);
  }
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = row(['person', 'kind', 'ownership', 'reason', 'count']);
  return `\ufeff${head}${sorted.map(([key, count]) => row([...key.split('\t'), count])).join('')}`;
}
