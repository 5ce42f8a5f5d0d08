// The notebook as one value, and an archive taken in: the same merge serves restoring, importing and hand-over.
import { SCHEMA } from '@/lib/migrations';
import { ARCHIVE_FORMAT, type Archive } from '@/lib/model/archive';
import { hear } from '@/lib/model/clock';
import type { Contact } from '@/lib/model/contact';
import type { Fact } from '@/lib/model/entry';
import { mergeContacts } from '@/lib/model/merge';
import { failure, type Result, success } from '@/lib/model/result';
import { reasonOf, type Store } from './open';
import { putContacts, putFacts } from './put';
import type { Receipt } from './write';

/** The whole notebook. Holds it in memory; for export, never for a screen. */
export async function takeArchive(store: Store): Promise<Archive> {
  const { db, world } = store;
  return db.dexie.transaction('r', [db.contacts, db.journal, db.ladders, db.settings], async () => ({
    format: ARCHIVE_FORMAT,
    schema: SCHEMA,
    made: new Date(world.now()).toISOString(),
    contacts: (await db.contacts.toArray()).map((row) => row.record),
    journal: (await db.journal.toArray()).map((row) => row.record),
    ladders: await db.ladders.toArray(),
    settings: await db.settings.toArray(),
  }));
}

/** Rows in one transaction: long ones would keep every open page waiting. */
const SLICE = 5_000;

function* slices<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let i = 0; i < items.length; i += SLICE) yield items.slice(i, i + SLICE);
}

async function hearAll({ db, world }: Store, clocks: string[]): Promise<void> {
  const last = await db.meta.get('clock');
  const now = world.now();
  const start = typeof last?.value === 'string' ? last.value : '';
  await db.meta.put({ key: 'clock', value: clocks.reduce((sofar, clock) => hear(sofar, clock, now), start) });
}

async function absorbContacts(store: Store, contacts: Contact[], receipt: Receipt): Promise<void> {
  const { db } = store;
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    const rows = await db.contacts.bulkGet(contacts.map((contact) => contact.id));
    const merged = contacts.map((contact, i) => (rows[i] ? mergeContacts(rows[i].record, contact) : contact));
    const clocks = contacts.flatMap((contact) => [
      ...Object.values(contact.clocks),
      ...contact.handles.map((handle) => handle.clock),
    ]);
    await hearAll(store, clocks);
    await putContacts(
      store,
      merged,
      rows,
      clocks.reduce((a, b) => (a < b ? b : a), ''),
    );
    merged.forEach((after, i) => {
      receipt.contacts.push({ id: after.id, before: rows[i]?.record ?? null, after });
    });
  });
}

async function absorbFacts(store: Store, facts: Fact[], receipt: Receipt): Promise<void> {
  const { db } = store;
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    const known = await db.journal.bulkGet(facts.map((fact) => fact.id));
    const added = facts.filter((_, i) => !known[i]);
    if (added.length === 0) return;
    const entries = [...new Set(added.map((fact) => fact.entry))];
    const heads = (await db.journal.where('entry').anyOf(entries).toArray()).filter((row) => row.marks.length > 0);
    const before = new Map(heads.map((row) => [row.entry, row.record]));
    await hearAll(
      store,
      added.map((fact) => fact.clock),
    );
    await putFacts(store, added, false);
    for (const entry of entries) receipt.facts.push({ entry, before: before.get(entry) ?? null });
  });
}

/**
 * Merges an archive of the current schema into the notebook. `progress` hears the number of records done.
 * A failure in the middle leaves whole slices behind; absorbing the same archive again completes them.
 */
export async function absorb(
  store: Store,
  archive: Archive,
  progress: (done: number) => void = () => {},
): Promise<Result<Receipt, 'not-saved'>> {
  const { db } = store;
  const receipt: Receipt = { contacts: [], facts: [], settings: [] };
  let done = 0;
  try {
    for (const slice of slices(archive.contacts)) {
      await absorbContacts(store, slice, receipt);
      done += slice.length;
      progress(done);
    }
    for (const slice of slices(archive.journal)) {
      await absorbFacts(store, slice, receipt);
      done += slice.length;
      progress(done);
    }
    await db.dexie.transaction('rw', [db.ladders, db.settings], async () => {
      await keepLater(db.ladders, archive.ladders, (ladder) => ladder.id);
      await keepLater(db.settings, archive.settings, (setting) => setting.key);
    });
    return success(receipt);
  } catch (error) {
    return failure(
      'not-saved',
      `The import stopped: ${reasonOf(error)} What was taken in so far is complete in itself; run the import again to finish it.`,
    );
  }
}

async function keepLater<Row extends { clock?: string | undefined }>(
  table: { bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>; bulkPut(rows: Row[]): PromiseLike<unknown> },
  rows: Row[],
  keyOf: (row: Row) => string,
): Promise<void> {
  const known = await table.bulkGet(rows.map(keyOf));
  await table.bulkPut(rows.filter((row, i) => (known[i]?.clock ?? '') < (row.clock ?? '') || !known[i]));
}
