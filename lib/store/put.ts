// The one place where records reach the tables: rows, indexes, counters and the list of changes, all in one go.
// Runs inside a transaction of `write` or `absorb`; nothing else may call it.
import { standingOn } from '@/lib/journal/stage';
import type { Contact } from '@/lib/model/contact';
import type { Fact } from '@/lib/model/entry';
import { laterFact } from '@/lib/model/merge';
import type { ContactRow, FactRow } from './database';
import type { Store } from './open';
import { contactRow, countersOf, factRow, STAGE_MARK } from './rows';

type Tally = Map<string, number>;
const add = (tally: Tally, keys: string[], by: number) => {
  for (const key of keys) tally.set(key, (tally.get(key) ?? 0) + by);
};

async function applyTally({ db }: Store, tally: Tally): Promise<void> {
  const keys = [...tally].filter(([, by]) => by !== 0).map(([key]) => key);
  if (keys.length === 0) return;
  const before = await db.counters.bulkGet(keys);
  await db.counters.bulkPut(keys.map((key, i) => ({ key, n: (before[i]?.n ?? 0) + (tally.get(key) ?? 0) })));
}

async function putRows(store: Store, rows: ContactRow[], before: (ContactRow | undefined)[]): Promise<void> {
  const tally: Tally = new Map();
  rows.forEach((row, i) => {
    add(tally, countersOf(before[i]), -1);
    add(tally, countersOf(row), 1);
  });
  await store.db.contacts.bulkPut(rows);
  await applyTally(store, tally);
}

/** Everybody who was merged, directly or by way of another, into `id`. */
async function mergedInto({ db }: Store, id: string): Promise<string[]> {
  const found = new Set<string>();
  let front = [id];
  while (front.length > 0) {
    const keys = await db.contacts.where('into').anyOf(front).primaryKeys();
    front = keys.filter((key) => key !== id && !found.has(key));
    for (const key of front) found.add(key);
  }
  return [...found].sort();
}

async function refreshAlso(store: Store, targets: Set<string>): Promise<void> {
  for (let id of targets) {
    for (let hops = 0; hops < 20; hops += 1) {
      const row = await store.db.contacts.get(id);
      if (!row) break;
      await store.db.contacts.update(id, { also: await mergedInto(store, id) });
      if (!row.into) break;
      id = row.into;
    }
  }
}

/** `before[i]` is the row of `records[i]`, if it had one. */
export async function putContacts(
  store: Store,
  records: Contact[],
  before: (ContactRow | undefined)[],
  clock: string,
): Promise<void> {
  const rows = records.map((record, i) => contactRow(record, before[i], store.defaultLadder));
  const restand = rows.filter((row, i) => before[i] && before[i].ladder !== row.ladder);
  await putRows(store, rows, before);
  await store.db.changes.bulkPut(records.map(({ id }) => ({ ref: `contact/${id}`, clock })));
  const moved = new Set(
    rows.flatMap((row, i) =>
      row.into === before[i]?.into ? [] : [row.into, before[i]?.into].filter((id) => id !== undefined),
    ),
  );
  if (moved.size > 0) await refreshAlso(store, moved);
  if (restand.length > 0) await refreshTimeline(store, new Map(restand.map((row) => [row.id, 0])), true);
}

/** Brings the cached stage, count and date of these people up to the journal. `changed`: by how many entries. */
async function refreshTimeline(store: Store, changed: Map<string, number>, stageToo: boolean): Promise<void> {
  const { db } = store;
  const ids = [...changed.keys()];
  const before = await db.contacts.bulkGet(ids);
  const rows = await Promise.all(
    before.map(async (row) => {
      if (!row) return undefined;
      const next: ContactRow = { ...row, entries: row.entries + (changed.get(row.id) ?? 0) };
      const [newest] = await db.journal.where('marks').between([row.id], [row.id, []]).limit(1).toArray();
      if (newest) next.lastAt = newest.record.at;
      else delete next.lastAt;
      if (!stageToo) return next;
      const mark = row.id + STAGE_MARK;
      const moves = await db.journal.where('marks').between([mark], [mark, []]).toArray();
      const { stage, since, certainty } = standingOn(
        row.ladder,
        moves.map((move) => move.record),
      );
      delete next.since;
      delete next.certainty;
      Object.assign(next, { stage }, since && { since }, certainty && { certainty });
      if (next.sort !== undefined) next.place = [next.ladder, stage, next.sort];
      return next;
    }),
  );
  const kept = rows.filter((row) => row !== undefined);
  await putRows(
    store,
    kept,
    before.filter((row) => row !== undefined),
  );
}

function headOf(facts: FactRow[]): FactRow | undefined {
  return facts.reduce<FactRow | undefined>(
    (head, row) => (head && laterFact(head.record, row.record).id === head.id ? head : row),
    undefined,
  );
}

const isLive = (row: FactRow | undefined) => Boolean(row && !row.record.deleted);

/** `fresh`: these are first facts of new entries, so no older ones need to be looked for. */
export async function putFacts(store: Store, facts: Fact[], fresh: boolean): Promise<void> {
  const { db } = store;
  const entries = [...new Set(facts.map((fact) => fact.entry))];
  const known = fresh ? [] : await db.journal.where('entry').anyOf(entries).toArray();
  const groups = new Map<string, FactRow[]>(entries.map((entry) => [entry, []]));
  for (const row of known) groups.get(row.entry)?.push(row);
  const heads = new Map(entries.map((entry) => [entry, headOf(groups.get(entry) ?? [])]));
  for (const fact of facts) {
    const group = groups.get(fact.entry);
    if (group && !group.some((row) => row.id === fact.id)) group.push(factRow(fact, false));
  }
  const changed = new Map<string, number>();
  const out: FactRow[] = [];
  let live = 0;
  let stageToo = false;
  for (const entry of entries) {
    const group = groups.get(entry) ?? [];
    const [was, is] = [heads.get(entry), headOf(group)];
    if (!is || was?.id === is.id) {
      out.push(...group.filter((row) => facts.some((fact) => fact.id === row.id) && row.id !== is?.id));
      continue;
    }
    out.push(...group.map((row) => factRow(row.record, row.id === is.id)));
    live += Number(isLive(is)) - Number(isLive(was));
    stageToo ||= is.record.kind === 'stage' || was?.record.kind === 'stage';
    if (was && isLive(was)) for (const person of was.record.people) changed.set(person, (changed.get(person) ?? 0) - 1);
    for (const person of is.record.people) changed.set(person, (changed.get(person) ?? 0) + Number(isLive(is)));
  }
  await db.journal.bulkPut(out);
  await db.changes.bulkPut(out.map(({ id, record }) => ({ ref: `fact/${id}`, clock: record.clock })));
  await applyTally(store, new Map([['entries', live]]));
  await refreshTimeline(store, changed, stageToo);
}
