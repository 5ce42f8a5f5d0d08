// Taking somebody out of the tables for good, every wording of every entry included; nothing else here deletes records.

import type { Fact } from '@/lib/model/entry/entry';
import { laterFact } from '@/lib/model/person/later-copy';
import { touches, withoutPeople } from '@/lib/model/person/without-people';
import { APART } from '@/lib/model/settings/apart';
import { LATER } from '@/lib/model/settings/later';
import { forgetChanged } from '@/lib/store/tables/changed-set';
import { changeWords } from '@/lib/store/tables/entry-words';
import { putRows } from '@/lib/store/tables/put';
import { contactRow, countersOf, factRow } from '@/lib/store/tables/rows';
import { forgetDone } from './once';
import { forgetInReceipts } from './receipts';
import type { ContactRow, FactRow } from './row';
import type { Store } from './store';
import { forgetAttention } from './today/attention';

export interface Traces {
  /** They stand on nobody else's timeline, whoever was on it before. */
  own: FactRow[];
  /** On the timelines of others too, or naming them in a field. */
  shared: FactRow[];
  /** Cards of others that name them. */
  cards: ContactRow[];
}

/** Everything that names one of these ids. Reads both tables to their end: for rare, deliberate acts only. */
export async function tracesOf({ db }: Store, ids: readonly string[]): Promise<Traces> {
  const gone = new Set(ids);
  const traces: Traces = { own: [], shared: [], cards: [] };
  const found: FactRow[] = [];
  await db.journal.each((row) => {
    if (touches(row.record, gone)) found.push(row);
  });
  const alone = ({ people }: Fact) => people.length > 0 && people.every((id) => gone.has(id));
  // The newest wording says whose an entry is; with it all earlier ones go, or one of them would count again.
  const entries = new Set(found.filter(({ record }) => alone(record)).map(({ entry }) => entry));
  const wordings = Map.groupBy(
    await db.journal
      .where('entry')
      .anyOf([...entries])
      .toArray(),
    ({ entry }) => entry,
  );
  const theirs = new Set<string>();
  for (const [entry, rows] of wordings)
    if (alone(rows.map(({ record }) => record).reduce(laterFact))) theirs.add(entry);
  for (const [entry, rows] of wordings) if (theirs.has(entry)) traces.own.push(...rows);
  for (const row of found) if (!theirs.has(row.entry)) (alone(row.record) ? traces.own : traces.shared).push(row);
  await db.contacts.each((row) => {
    if (!gone.has(row.id) && touches(row.record, gone)) traces.cards.push(row);
  });
  return traces;
}

/** To be called in a transaction over all tables, with the traces found in it. `ids`: of some there may be no card. */
export async function erase(
  store: Store,
  rows: readonly ContactRow[],
  traces: Traces,
  ids: readonly string[] = rows.map((row) => row.id),
): Promise<void> {
  const { db } = store;
  const gone = new Set(ids);
  const pairs = await db.settings.where('key').startsWith(APART.prefix).primaryKeys();
  const settings = [
    ...ids.map((id) => LATER.prefix + id),
    ...pairs.filter((key) =>
      key
        .slice(APART.prefix.length)
        .split('/')
        .some((id) => gone.has(id)),
    ),
  ];
  const refs = [
    ...rows.map((row) => `contact/${row.id}`),
    ...settings.map((key) => `setting/${key}`),
    ...traces.own.map((row) => `fact/${row.id}`),
  ];
  const keys = new Set(rows.flatMap((row) => [row.id, ...row.keys, `typed:${row.record.name}`]));
  await db.journal.bulkDelete(traces.own.map((row) => row.id));
  const left = traces.shared.map((row) => factRow(withoutPeople(row.record, gone), row.marks.length > 0));
  await db.journal.bulkPut(left);
  await changeWords(db, [...traces.own, ...traces.shared], left);
  await db.contacts.bulkDelete([...gone]);
  await forgetAttention(store, gone);
  await db.settings.bulkDelete(settings);
  await forgetChanged(db, new Set(refs));
  await forgetDone(store);
  await forgetInReceipts(store, [...gone, ...traces.own.map((row) => row.entry)]);
  await db.drafts
    .where('key')
    .anyOf([...keys])
    .delete();
  await db.counters.bulkDelete([...gone].map((id) => `waiting/${id}`));
  const tally = new Map<string, number>();
  for (const key of rows.flatMap(countersOf)) tally.set(key, (tally.get(key) ?? 0) - 1);
  tally.set('entries', -traces.own.filter((row) => row.marks.length > 0).length);
  for (const [key, by] of tally) {
    const known = await db.counters.get(key);
    await db.counters.put({ key, n: (known?.n ?? 0) + by });
  }
  // Whoever stood behind one of them stands for themselves again.
  const isBehind = ({ sort, record }: ContactRow) => sort === undefined && !gone.has(record.mergedInto ?? '');
  const cards = traces.cards.map((row) => contactRow(withoutPeople(row.record, gone), row, row.ladder, isBehind(row)));
  await putRows(store, cards, traces.cards);
}
