// The notebook as one value, and an archive taken in: the same merge serves restoring, importing and hand-over.

import { SCHEMA } from '@/lib/migrations';
import { ARCHIVE_FORMAT, type Archive } from '@/lib/model/archive';
import { type Contact, stampsOf } from '@/lib/model/contact';
import type { Fact } from '@/lib/model/entry';
import { canonicalJson, completes, laterFact, mergeContacts, mergeOrganisations } from '@/lib/model/merge';
import { isoOf } from '@/lib/model/moment';
import { type Organisation, stampsOfOrganisation } from '@/lib/model/organisation';
import { failure, type Result, success } from '@/lib/model/result';
import { absorbChoices } from './absorb-choices';
import { getMany } from './get-many';
import { hearAll } from './hear-all';
import { reasonOf, type Store } from './open';
import { putContacts, putFacts } from './put';
import { putOrganisations } from './put-organisations';
import { emptyReceipt, type Receipt } from './write';

/** The whole notebook. Holds it in memory; for export, never for a screen. */
export async function takeArchive(store: Store): Promise<Archive> {
  const { db, world } = store;
  return db.dexie.transaction('r', [db.contacts, db.journal, db.ladders, db.settings, db.organisations], async () => ({
    format: ARCHIVE_FORMAT,
    schema: SCHEMA,
    made: isoOf(world.now()),
    contacts: (await db.contacts.toArray()).map((row) => row.record),
    journal: (await db.journal.toArray()).map((row) => row.record),
    ladders: await db.ladders.toArray(),
    settings: await db.settings.toArray(),
    organisations: (await db.organisations.toArray()).map((row) => row.record),
  }));
}

/** Rows in one transaction: long ones would keep every open page waiting. */
const SLICE = 5_000;

function* slices<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let i = 0; i < items.length; i += SLICE) yield items.slice(i, i + SLICE);
}

/** One record for each id, in the order that merging leaves them in. */
function once<Row extends { id: string }>(records: Row[], merge: (a: Row, b: Row) => Row): Row[] {
  const all = new Map<string, Row>();
  for (const record of records) all.set(record.id, merge(all.get(record.id) ?? record, record));
  return [...all.values()];
}

/** What each record becomes with the one that is there; those that change nothing are left out. */
function changing<Row extends { id: string }, Known extends { record: Row }>(
  given: Row[],
  known: (Known | undefined)[],
  merge: (a: Row, b: Row) => Row,
): { before: Known | undefined; after: Row }[] {
  return given
    .map((record, i) => {
      const before = known[i];
      return { before, after: before ? merge(before.record, record) : record };
    })
    .filter(
      ({ before, after }) => !before || canonicalJson(merge(before.record, before.record)) !== canonicalJson(after),
    );
}

async function absorbOrganisations(store: Store, organisations: Organisation[], receipt: Receipt): Promise<void> {
  const { db } = store;
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    const given = once(organisations, mergeOrganisations);
    const known = await db.organisations.bulkGet(given.map(({ id }) => id));
    const pairs = changing(given, known, mergeOrganisations);
    await hearAll(
      store,
      pairs.flatMap(({ after }) => stampsOfOrganisation(after)),
    );
    await putOrganisations(
      store,
      pairs.map((pair) => pair.after),
      pairs.map((pair) => pair.before),
    );
    for (const { before, after } of pairs)
      receipt.organisations.push({ id: after.id, before: before?.record ?? null, after });
  });
}

async function absorbContacts(store: Store, contacts: Contact[], receipt: Receipt): Promise<void> {
  const { db } = store;
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    const given = once(contacts, mergeContacts);
    const known = await getMany(
      db.contacts,
      given.map((contact) => contact.id),
    );
    const pairs = changing(given, known, mergeContacts);
    await hearAll(
      store,
      pairs.flatMap(({ after }) => stampsOf(after)),
    );
    await putContacts(
      store,
      pairs.map((pair) => pair.after),
      pairs.map((pair) => pair.before),
    );
    for (const { before, after } of pairs)
      receipt.contacts.push({ id: after.id, before: before?.record ?? null, after });
  });
}

async function absorbFacts(store: Store, facts: Fact[], receipt: Receipt): Promise<void> {
  const { db } = store;
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    const known = await db.journal.bulkGet(facts.map((fact) => fact.id));
    const added = facts.filter((fact, i) => !known[i] || completes(known[i].record, fact));
    if (added.length === 0) return;
    const entries = [...new Set(added.map((fact) => fact.entry))];
    const before = await headsOf(store, entries);
    await hearAll(
      store,
      added.map((fact) => fact.clock),
    );
    await putFacts(store, added, before.size === 0);
    const after = before.size === 0 ? new Map<string, Fact>() : await headsOf(store, entries);
    for (const fact of added)
      if (!before.has(fact.entry)) after.set(fact.entry, laterFact(after.get(fact.entry) ?? fact, fact));
    for (const entry of entries) {
      const [was, is] = [before.get(entry), after.get(entry)];
      if (is && (!was || is.id !== was.id || completes(was, is)))
        receipt.facts.push({ entry, before: was ?? null, after: is.clock });
    }
  });
}

/** The fact that counts of each of these entries, where there is any. */
async function headsOf({ db }: Store, entries: string[]): Promise<Map<string, Fact>> {
  const heads = new Map<string, Fact>();
  for (const { entry, record } of await db.journal.where('entry').anyOf(entries).toArray())
    heads.set(entry, laterFact(heads.get(entry) ?? record, record));
  return heads;
}

export interface Absorbing {
  /** Hears the number of records done, between slices. */
  progress?(done: number): void;
  /** Asked between slices; after a no, what was written so far is the answer. */
  goOn?(): boolean;
  /** Filled as it goes, so that what was written before a failure is known too. */
  receipt?: Receipt;
}

/**
 * Merges an archive of the current schema into the notebook.
 * A failure in the middle leaves whole slices behind; absorbing the same archive again completes them.
 */
export async function absorb(
  store: Store,
  archive: Archive,
  { progress = () => {}, goOn = () => true, receipt = emptyReceipt() }: Absorbing = {},
): Promise<Result<Receipt, 'not-saved'>> {
  let done = 0;
  const each = async <Item>(items: readonly Item[], take: (slice: Item[]) => Promise<void>) => {
    for (const slice of slices(items)) {
      if (!goOn()) return;
      await take(slice);
      done += slice.length;
      progress(done);
    }
  };
  try {
    await absorbChoices(store, archive, receipt);
    for (const slice of slices(archive.organisations)) await absorbOrganisations(store, slice, receipt);
    await each(archive.contacts, (slice) => absorbContacts(store, slice, receipt));
    await each(archive.journal, (slice) => absorbFacts(store, slice, receipt));
    return success(receipt);
  } catch (error) {
    return failure(
      'not-saved',
      `The import stopped: ${reasonOf(error)} What was taken in so far is complete in itself; run the import again to finish it.`,
    );
  }
}
