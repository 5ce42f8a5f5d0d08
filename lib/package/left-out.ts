// What an export leaves behind, as lists: for the rep by reason, and as a table that names nobody who is not in the file.
import type { Archive } from '@/lib/model/archive';
import type { LeftOut, Selection } from '@/lib/profiles/profile';

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
export function groupsOf({ leftOut, reasons }: Selection): LeftOutGroup[] {
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

/** Somebody of whom nothing is in the file is only counted. Every cell is quoted, and none can begin a formula. */
export function leftOutTable({ leftOut, archive }: Selection & { archive: Archive }): string {
  const here = new Set(archive.contacts.map(({ id }) => id));
  const rows = new Map<string, number>();
  for (const { person, kind, class: of, code, count } of leftOut) {
    const key = [person && here.has(person) ? person : '', kind, of, code].join('\t');
    rows.set(key, (rows.get(key) ?? 0) + count);
  }
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const head = row(['person', 'kind', 'ownership', 'reason', 'count']);
  return `\ufeff${head}${sorted.map(([key, count]) => row([...key.split('\t'), count])).join('')}`;
}
