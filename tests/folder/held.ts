// What a laptop's notebook holds, past its screens, and what tells two of them apart.
import type { Laptop } from './laptop.ts';

export interface Held {
  digest: string;
  notes: string[];
  /** The record of each, as text, by what and which it is. */
  records: Record<string, string>;
}

/** Every record in the order of its id, and the notes that count. */
export const held = ({ page }: Laptop): Promise<Held> =>
  page.evaluate(async () => {
    const open = indexedDB.open('rung');
    await new Promise((done, failed) => {
      open.onsuccess = done;
      open.onerror = failed;
    });
    const database = open.result;
    const rows = (table: string) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const all = database.transaction(table).objectStore(table).getAll();
        all.onsuccess = () => done(all.result);
      });
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (!value || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, of]) => [key, sorted(of)]),
      );
    };
    const tables = ['contacts', 'journal', 'ladders', 'settings', 'organisations'];
    const all = await Promise.all(tables.map(rows));
    database.close();
    const records = Object.fromEntries(
      all.flatMap((found, i) =>
        found.map((row) => [`${tables[i]} ${row.id ?? row.key}`, JSON.stringify(sorted(row.record ?? row))]),
      ),
    );
    const bytes = new TextEncoder().encode(JSON.stringify(sorted(records)));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const notes = (all[1] ?? []).flatMap(({ record }) => {
      const { note } = record as { note?: unknown };
      return typeof note === 'string' ? [note] : [];
    });
    return { digest: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''), notes, records };
  });

const SHOWN = 5;

/** What the first does not hold as another does, for messages. */
export function differences(all: readonly Held[]): string[] {
  const [first, ...others] = all;
  return others.flatMap(({ records }, i) => {
    const ids = [...new Set([...Object.keys(first?.records ?? {}), ...Object.keys(records)])];
    const apart = ids.filter((id) => first?.records[id] !== records[id]);
    const shown = apart
      .slice(0, SHOWN)
      .map((id) => `  ${id}: ${first?.records[id] ?? 'not there'} | ${records[id] ?? 'not there'}`);
    return apart.length === 0 ? [] : [`laptop ${i + 2}: ${apart.length} records differ`, ...shown];
  });
}
