// Fills the notebook past the write path: whole rows, thousands at a time, without waiting for the disk.
import { makeClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { contactRow, countersOf, factRow } from '@/lib/store/tables/rows';
import { person, pick } from './people';
import { saying } from './words';

const BATCH = 5_000;
const DAY = 86_400_000;
const NOTES = [
  'Called about the spring order; wants the lighter boxes again.',
  'Met at the fair. Her team moves to the new site in autumn, we should visit then.',
  'Sent the price list.',
  'Asked how the first delivery went: two pallets late, otherwise happy. I promised to look into it.',
];

/** What else can happen, each kind as its sample says; by path. */
const samples = Object.entries(
  import.meta.glob<Record<string, unknown>[]>('../../fixtures/journal/*.json', { eager: true, import: 'default' }),
).map(([path, list]) => ({ kind: path.replace(/.*\/|\.json$/g, ''), list }));
const others = samples.filter(({ kind }) => kind !== 'stage' && kind !== 'interaction');

/** An entry of some other kind, in its own words. */
function rarer(n: number): Record<string, unknown> {
  const { kind, list } = others[pick(n, 5, others.length)] ?? { kind: 'insight', list: [] };
  const sample = list[pick(n, 6, list.length)];
  return { ...sample, kind, note: `${sample?.note ?? ''} ${saying(n, 3)}` };
}

export interface Filling {
  store: Store;
  contacts: number;
  entries: number;
  counted: Map<string, number>;
  /** People that are there. */
  people: number;
  /** Number of the next entry. */
  next: number;
}

/** Some are met often, most are not: how many of the entries fall to the people before the `n`-th. */
const entriesBefore = ({ contacts, entries }: Filling, n: number): number =>
  Math.round(entries * ((n / contacts) * 0.7 + 0.3 * Math.min(1, (n / contacts) * 100)));

const entryId = (n: number): string => `018f4444-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

function entry(n: number, who: string, stage: boolean, now: number): Fact {
  const moment = now - pick(n, 1, 1200) * DAY - pick(n, 2, DAY);
  const base = {
    id: entryId(n),
    entry: entryId(n),
    people: [who],
    at: new Date(moment).toISOString(),
    clock: makeClock(moment, 0, 'bench'),
  };
  if (!stage && n % 10 === 7) return { ...rarer(n), ...base } as Fact;
  return stage
    ? { ...base, kind: 'stage', ladder: 'seven', from: 0, to: 1 + pick(n, 3, 7), evidence: [], certainty: 'seen' }
    : { ...base, kind: 'interaction', type: 'call', note: `${NOTES[pick(n, 4, NOTES.length)] ?? ''} ${saying(n, 4)}` };
}

/** One person with their entries; the first of them is a move, so that a stage is known. */
function rowsOf(filling: Filling, n: number, now: number) {
  const record = person(n, now);
  const count = entriesBefore(filling, n + 1) - entriesBefore(filling, n);
  const facts = Array.from({ length: count }, (_, i) => entry(filling.next + i, record.id, i === 0, now));
  filling.next += count;
  const newest = facts
    .map((fact) => fact.at)
    .sort()
    .at(-1);
  const kept = { also: [], stage: Number(facts[0]?.to ?? 0), entries: count, ...(newest && { lastAt: newest }) };
  const row = contactRow(record, kept as unknown as ContactRow, 'seven');
  for (const key of countersOf(row)) filling.counted.set(key, (filling.counted.get(key) ?? 0) + 1);
  return { row, facts: facts.map((fact) => factRow(fact, true)) };
}

export function putFast(store: Store, table: string, rows: readonly unknown[]): Promise<void> {
  const database = store.db.dexie.backendDB();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
    const target = transaction.objectStore(table);
    for (const row of rows) target.put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** The people from number `from` up to, not including, `to`. */
export async function fill(filling: Filling, from: number, to: number): Promise<void> {
  const now = filling.store.world.now();
  const waiting: { contacts: unknown[]; journal: unknown[] } = { contacts: [], journal: [] };
  let under = Promise.resolve();
  // The next rows are made while the browser still keeps the last ones.
  const flush = async (table: 'contacts' | 'journal', atLeast: number) => {
    while (waiting[table].length >= atLeast && waiting[table].length > 0) {
      await under;
      under = putFast(filling.store, table, waiting[table].splice(0, BATCH));
    }
  };
  for (let n = from; n < to; n += 1) {
    const { row, facts } = rowsOf(filling, n, now);
    waiting.contacts.push(row);
    waiting.journal.push(...facts);
    await flush('contacts', BATCH);
    await flush('journal', BATCH);
  }
  await flush('contacts', 1);
  await flush('journal', 1);
  await under;
  filling.people = to;
}

export const finish = (filling: Filling): Promise<void> =>
  putFast(filling.store, 'counters', [
    ...[...filling.counted].map(([key, n]) => ({ key, n })),
    { key: 'entries', n: filling.next },
  ]);
