// The notebook as one value, and an archive taken in: the same merge serves restoring, importing and hand-over.

import { SCHEMA } from '@/lib/migrations/schema';
import { ARCHIVE_FORMAT, type Archive, LISTS, type List } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';
import { isWorded } from '@/lib/model/ladder/accepted';
import { isoOf } from '@/lib/model/moment';
import { stampsOf } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { laterFact } from '@/lib/model/person/later-copy';
import { completes, mergeContacts, mergeOrganisations } from '@/lib/model/person/merge';
import { type Organisation, stampsOfOrganisation } from '@/lib/model/person/organisation';
import { failure, type Result, success } from '@/lib/model/result';
import { getMany } from '@/lib/store/tables/get-many';
import { hearAll } from '@/lib/store/tables/hear-all';
import { markProofs } from '@/lib/store/tables/proofs-mark';
import { putContacts, putFacts } from '@/lib/store/tables/put';
import { putOrganisations } from '@/lib/store/tables/put-organisations';
import { readLists, recordsAfter } from '@/lib/store/tables/records';
import { restand } from '@/lib/store/tables/restand';
import { phrase } from '@/lib/words';
import { absorbChoices } from './absorb-choices';
import { emptyReceipt, type Receipt } from './change';
import { addTo, keepReceipt } from './receipts';
import type { Store } from './store';
import { transact, whyNot } from './transact';
import { headFacts } from './whole/heads';

/** Rows read at once: a table read in one go would keep the page from drawing. */
const READ = 2_000;

/** The whole notebook. Holds it in memory; for export, never for a screen. */
export async function takeArchive(store: Store): Promise<Archive> {
  const { db, world } = store;
  const all = async (list: List) => {
    const records: unknown[] = [];
    for (let [after, more] = ['', true]; more; ) {
      const next = await recordsAfter(db, list, after, READ);
      for (const record of next.records) records.push(record);
      after = next.last;
      more = after !== '';
    }
    return records;
  };
  const tables = LISTS.map((list) => db[list]);
  return db.dexie.transaction('r', tables, async () => ({
    format: ARCHIVE_FORMAT,
    schema: SCHEMA,
    made: isoOf(world.now()),
    ...(await readLists(LISTS, all)),
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

async function absorbOrganisations(store: Store, organisations: Organisation[], part: Receipt): Promise<void> {
  const { db } = store;
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
    part.organisations.push({ id: after.id, before: before?.record ?? null, after });
}

async function absorbContacts(store: Store, contacts: Contact[], part: Receipt): Promise<void> {
  const { db } = store;
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
  for (const { before, after } of pairs) part.contacts.push({ id: after.id, before: before?.record ?? null, after });
}

async function absorbFacts(store: Store, facts: Fact[], part: Receipt): Promise<void> {
  const { db } = store;
  const known = await db.journal.bulkGet(facts.map((fact) => fact.id));
  const added = facts.filter((fact, i) => !known[i] || completes(known[i].record, fact));
  if (added.length === 0) return;
  const entries = [...new Set(added.map((fact) => fact.entry))];
  const before = await headFacts(store, entries);
  await hearAll(
    store,
    added.map((fact) => fact.clock),
  );
  await putFacts(store, added, before.size === 0);
  // Of a file that an older Rung wrote; their entries may come in a later slice.
  if (added.some(isWorded)) await markProofs(store);
  const after = before.size === 0 ? new Map<string, Fact>() : await headFacts(store, entries);
  for (const fact of added)
    if (!before.has(fact.entry)) after.set(fact.entry, laterFact(after.get(fact.entry) ?? fact, fact));
  for (const entry of entries) {
    const [was, is] = [before.get(entry), after.get(entry)];
    if (is && (!was || is.id !== was.id || completes(was, is)))
      part.facts.push({ entry, before: was ?? null, after: is.clock });
  }
}

export interface Absorbing {
  /** Hears the number of records done, between slices. */
  progress?(done: number): void;
  /** Asked between slices; after a no, what was written so far is the answer. */
  goOn?(): boolean;
  /** Filled as it goes, so that what was written before a failure is known too. */
  receipt?: Receipt;
  /** Under this id the way back is kept for as long as this device allows. */
  keepAs?: string | undefined;
}

/**
 * Merges an archive of the current schema into the notebook.
 * A failure in the middle leaves whole slices behind; absorbing the same archive again completes them.
 */
export async function absorb(
  store: Store,
  archive: Archive,
  { progress = () => {}, goOn = () => true, receipt = emptyReceipt(), keepAs }: Absorbing = {},
): Promise<Result<Receipt, 'not-saved'>> {
  let done = 0;
  const inOne = async <Value>(work: (part: Receipt) => Promise<Value>): Promise<Value> => {
    const part = emptyReceipt();
    const value = await transact(store, async () => {
      const value = await work(part);
      if (keepAs) await keepReceipt(store, keepAs, part);
      return value;
    });
    addTo(receipt, part);
    return value;
  };
  const each = async <Item>(
    items: readonly Item[],
    take: (store: Store, slice: Item[], part: Receipt) => Promise<void>,
  ) => {
    for (const slice of slices(items)) {
      if (!goOn()) return;
      await inOne((part) => take(store, slice, part));
      done += slice.length;
      progress(done);
    }
  };
  try {
    if (await inOne((part) => absorbChoices(store, archive, part))) await restand(store);
    for (const slice of slices(archive.organisations)) await inOne((part) => absorbOrganisations(store, slice, part));
    await each(archive.contacts, absorbContacts);
    await each(archive.journal, absorbFacts);
    return success(receipt);
  } catch (error) {
    return failure(
      'not-saved',
      phrase`The import stopped: ${await whyNot(store, error)} What was taken in so far is complete in itself; run the import again to finish it.`,
    );
  }
}
