// The one write path: a list of changes is stamped and saved whole, or not at all.

import { faultIn } from '@/lib/journal';
import type { Clock } from '@/lib/model/clock';
import type { Contact, ContactFields } from '@/lib/model/contact';
import type { Employment } from '@/lib/model/employment';
import { Fact } from '@/lib/model/entry';
import { faultOf } from '@/lib/model/fault';
import type { Handle } from '@/lib/model/handle';
import { Ladder } from '@/lib/model/ladder';
import type { KindSince, Organisation, OrganisationFields } from '@/lib/model/organisation';
import type { Provenance } from '@/lib/model/provenance';
import { failure, type Result, success } from '@/lib/model/result';
import { noteChanged } from './changed-set';
import { LADDER } from './default-ladder';
import { reasonOf, type Store } from './open';
import { withOrigins } from './origin';
import { headOf, putFacts } from './put';
import { writeOrganisation } from './put-organisations';
import { markRestand, restand } from './restand';
import { type Run, refuse, stamp } from './run';
import { type ContactChange, writeContacts } from './write-contacts';

/** A handle without its stamp. */
export type NewHandle = Pick<Handle, 'key' | 'channel' | 'value' | 'owner' | 'provenance'> & {
  removed?: boolean | undefined;
  deadOn?: string | null | undefined;
  employment?: string | null | undefined;
};

/** A job without its stamp; `id` names the one it replaces, or is new. */
export type NewEmployment = Pick<Employment, 'id' | 'organisation' | 'title' | 'from' | 'to' | 'removed'>;

/** A kind of an organisation without its stamp; `id` names the one it replaces, or is new. */
export type NewKind = Pick<KindSince, 'id' | 'kind' | 'since' | 'removed'>;

/** A fact without id and stamp; `entry` names the entry it replaces. */
export type NewFact = {
  kind: string;
  people: string[];
  at: string;
  entry?: string;
  deleted?: boolean | undefined;
  [field: string]: unknown;
};

export type Change =
  | {
      do: 'contact';
      id: string;
      fields?: Partial<ContactFields>;
      handles?: NewHandle[];
      employments?: NewEmployment[];
      from?: Provenance;
      /** By field: what more is known of where it came from, without a change of its value. Cannot be taken back. */
      origins?: Record<string, readonly Provenance[]>;
      /** Ids of imports whose word on this person no longer counts. */
      unsay?: string[];
    }
  | { do: 'fact'; fact: NewFact }
  | { do: 'ladder'; ladder: Ladder }
  | { do: 'setting'; key: string; value: unknown }
  | { do: 'organisation'; id: string; fields?: Partial<OrganisationFields>; kinds?: NewKind[] };

/** What a write replaced, so that it can be undone. */
export interface Receipt {
  contacts: { id: string; before: Contact | null; after: Contact }[];
  /** `after`: the stamp of what took its place; a later one is not ours to take back. */
  facts: { entry: string; before: Fact | null; after?: Clock }[];
  ladders: { id: string; before: Ladder | null; after: Clock }[];
  settings: { key: string; before: unknown; after?: Clock }[];
  organisations: { id: string; before: Organisation | null; after: Organisation }[];
}

export const emptyReceipt = (): Receipt => ({ contacts: [], facts: [], ladders: [], settings: [], organisations: [] });

type FactChange = Extract<Change, { do: 'fact' }>;

const isFresh = (change: Change | undefined): change is FactChange => change?.do === 'fact' && !change.fact.entry;

/** New entries, all at once: a change of ladders writes one for each person. */
async function writeFresh(run: Run, changes: FactChange[]): Promise<void> {
  const records = changes.map(({ fact }) => {
    const clock = stamp(run);
    const id = run.store.world.newId();
    const record = { ...fact, id, entry: id, clock } as Fact;
    refuse(faultOf(Fact.safeParse(record), 'entry') ?? faultIn(record));
    return record;
  });
  await putFacts(run.store, records, true);
  for (const { entry, clock } of records) run.receipt.facts.push({ entry, before: null, after: clock });
}

/** Facts of entries that are there already, each entry once. */
async function writeLater(run: Run, changes: FactChange[]): Promise<void> {
  const { store } = run;
  const entries = changes.flatMap(({ fact }) => fact.entry ?? []);
  const rows = await store.db.journal.where('entry').anyOf(entries).toArray();
  const known = Map.groupBy(rows, ({ entry }) => entry);
  const records = changes.map(({ fact }) => {
    const head = headOf(known.get(fact.entry ?? '') ?? [])?.record;
    const clock = stamp(run, ...(head ? [head.clock] : []));
    const id = store.world.newId();
    // What is written here is whole, whatever it was made of.
    const { partial: _, ...whole } = fact;
    const record = { ...whole, id, entry: fact.entry ?? id, clock } as Fact;
    // An entry of a newer Rung keeps its shape when it is moved or taken back here: only new ones must fit their kind.
    refuse(faultOf(Fact.safeParse(record), 'entry') ?? (head ? null : faultIn(record)));
    run.receipt.facts.push({ entry: record.entry, before: head ?? null, after: clock });
    return record;
  });
  await putFacts(store, records, rows.length === 0);
}

async function writeLadder(run: Run, { ladder }: Extract<Change, { do: 'ladder' }>): Promise<void> {
  const { db } = run.store;
  const before = await db.ladders.get(ladder.id);
  const clock = stamp(run, ...(before?.clock ? [before.clock] : []));
  const after = { ...ladder, clock };
  refuse(faultOf(Ladder.safeParse(after), 'ladder'));
  await db.ladders.put(after);
  await noteChanged(db, [`ladder/${ladder.id}`]);
  run.receipt.ladders.push({ id: ladder.id, before: before ?? null, after: clock });
}

async function writeSetting(run: Run, { key, value }: Extract<Change, { do: 'setting' }>): Promise<void> {
  const before = await run.store.db.settings.get(key);
  const clock = stamp(run, ...(before ? [before.clock] : []));
  await run.store.db.settings.put({ ...before, key, value, clock });
  await noteChanged(run.store.db, [`setting/${key}`]);
  if (key === LADDER) await markRestand(run.store);
  run.receipt.settings.push({ key, before: before?.value, after: clock });
}

/** What it writes, where it may be written along with others of its kind: no person or entry twice in one go. */
function targetOf(change: Change): string | null {
  if (change.do === 'contact') return change.id;
  return change.do === 'fact' ? (change.fact.entry ?? '') : null;
}

/** Neighbours that are written at once: new entries, later facts of others, people. */
function batchesOf(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  const targets = new Set<string>();
  for (const change of changes) {
    const [batch, target] = [batches.at(-1), targetOf(change)];
    const alike = batch?.[0]?.do === change.do && isFresh(change) === isFresh(batch[0]);
    if (batch && alike && target !== null && (isFresh(change) || !targets.has(target))) batch.push(change);
    else {
      batches.push([change]);
      targets.clear();
    }
    if (target !== null) targets.add(target);
  }
  return batches;
}

async function writeBatch(run: Run, batch: Change[]): Promise<void> {
  const [first] = batch;
  if (first?.do === 'contact') return writeContacts(run, batch as ContactChange[]);
  if (first?.do === 'fact') return (isFresh(first) ? writeFresh : writeLater)(run, batch as FactChange[]);
  if (first?.do === 'ladder') return writeLadder(run, first);
  if (first?.do === 'setting') return writeSetting(run, first);
  if (first?.do === 'organisation') return writeOrganisation(run, first);
}

/** Runs `work` in one transaction over everything, and tells the rep why it failed. */
async function whole(store: Store, work: () => Promise<Receipt>): Promise<Result<Receipt, 'not-saved'>> {
  const { dexie } = store.db;
  try {
    // An async function of its own: that is how Dexie knows to keep the transaction over native awaits.
    const receipt = await dexie.transaction('rw', dexie.tables, async () => work());
    // What could not be brought up to date now is when the notebook is next opened; the write itself is safe.
    if (receipt.settings.some(({ key }) => key === LADDER)) await restand(store).catch(() => {});
    return success(receipt);
  } catch (error) {
    return failure('not-saved', `Not saved: ${reasonOf(error)}`);
  }
}

async function saveAll(store: Store, changes: readonly Change[]): Promise<Receipt> {
  const { meta } = store.db;
  const last = await meta.get('clock');
  const clock = typeof last?.value === 'string' ? last.value : '';
  const run: Run = { store, clock, receipt: emptyReceipt() };
  for (const batch of batchesOf(changes)) await writeBatch(run, batch);
  await meta.put({ key: 'clock', value: run.clock });
  return run.receipt;
}

/** All changes in one transaction, in their order. Fails with `not-saved` and the reason; then nothing was written. */
export const write = (store: Store, changes: readonly Change[]): Promise<Result<Receipt, 'not-saved'>> =>
  whole(store, async () => saveAll(store, await withOrigins(store, changes)));

/** Takes a write back by new writes, so that other devices learn of it. Its own receipt makes it redoable. */
export async function undo(store: Store, receipt: Receipt): Promise<Result<Receipt, 'not-saved'>> {
  // Most presses take nothing back. Fetched before the transaction begins: waiting for it inside would end it.
  const { undoing } = await import('./undoing');
  return whole(store, async () => saveAll(store, await undoing(store, receipt)));
}
