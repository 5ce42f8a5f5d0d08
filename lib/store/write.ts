// The one write path: a list of changes is stamped and saved whole, or not at all.

import { faultIn } from '@/lib/journal';
import type { Clock } from '@/lib/model/clock';
import { Fact } from '@/lib/model/entry/entry';
import { faultOf } from '@/lib/model/fault';
import { Ladder } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import { failure, type Result, success } from '@/lib/model/result';
import { LADDER } from '@/lib/model/settings/choices';
import { movesOf } from '@/lib/store/read/moves';
import { noteChanged } from '@/lib/store/tables/changed-set';
import { headOf } from '@/lib/store/tables/head';
import { putFacts } from '@/lib/store/tables/put';
import { writeOrganisation } from '@/lib/store/tables/put-organisations';
import { restand } from '@/lib/store/tables/restand';
import { markRestand } from '@/lib/store/tables/restand-mark';
import { phrase } from '@/lib/words';
import { type Change, emptyReceipt, type NewFact, type Receipt } from './change';
import { withOrigins } from './origin';
import { type Run, refuse } from './run';
import { stamper } from './stamper';
import type { Store } from './store';
import { transact, whyNot } from './transact';
import { type ContactChange, writeContacts } from './write-contacts';

type FactChange = Extract<Change, { do: 'fact' }>;

const isFresh = (change: Change | undefined): change is FactChange => change?.do === 'fact' && !change.fact.entry;

/** When a move was written down says whether the dates of earlier ones can be right. */
const dated = ({ world }: Store, fact: NewFact): NewFact =>
  fact.kind === 'stage' ? { ...fact, written: isoOf(world.now()) } : fact;

/**
 * By person the stamps their next move must outdo. As a rule the run's own clock is later than all of them, and nothing
 * is read: a transaction ends where it waits for nothing.
 */
async function movesAhead({ store, ahead }: Run, changes: FactChange[]): Promise<Map<string, Clock[]>> {
  const moved = ahead ? changes.filter(({ fact }) => fact.kind === 'stage') : [];
  const people = [...new Set(moved.flatMap(({ fact }) => fact.people))];
  const rows = people.length > 0 ? (await store.db.contacts.bulkGet(people)).filter((row) => row !== undefined) : [];
  const moves = await Promise.all(rows.map((row) => movesOf(store, row)));
  return new Map(rows.map(({ id }, i) => [id, (moves[i] ?? []).map((move) => move.clock)]));
}

/** New entries, all at once: a change of ladders writes one for each person. */
async function writeFresh(run: Run, changes: FactChange[]): Promise<void> {
  const outdone = await movesAhead(run, changes);
  const records = changes.map(({ fact }) => {
    const before = fact.kind === 'stage' ? fact.people.flatMap((id) => outdone.get(id) ?? []) : [];
    const clock = run.stamp(...before);
    const id = run.store.world.newId();
    const record = { ...dated(run.store, fact), id, entry: id, clock } as Fact;
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
    const clock = run.stamp(...(head ? [head.clock] : []));
    const id = store.world.newId();
    // What is written here is whole, whatever it was made of.
    const { partial: _, ...whole } = fact;
    const record = { ...dated(store, whole), id, entry: fact.entry ?? id, clock } as Fact;
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
  const clock = run.stamp(...(before?.clock ? [before.clock] : []));
  const after = { ...ladder, clock };
  refuse(faultOf(Ladder.safeParse(after), 'ladder'));
  await db.ladders.put(after);
  await noteChanged(db, [`ladder/${ladder.id}`]);
  run.receipt.ladders.push({ id: ladder.id, before: before ?? null, after: clock });
}

async function writeSetting(run: Run, { key, value }: Extract<Change, { do: 'setting' }>): Promise<void> {
  const before = await run.store.db.settings.get(key);
  const clock = run.stamp(...(before ? [before.clock] : []));
  await run.store.db.settings.put({ ...before, key, value, clock });
  await noteChanged(run.store.db, [`setting/${key}`]);
  if (key === LADDER.key) await markRestand(run.store);
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
  try {
    const receipt = await transact(store, work);
    // What could not be brought up to date now is when the notebook is next opened; the write itself is safe.
    // Not fetched here: within a larger transaction, waiting for a file would end it.
    if (receipt.settings.some(({ key }) => key === LADDER.key)) await restand(store).catch(() => {});
    return success(receipt);
  } catch (error) {
    return failure('not-saved', phrase`Not saved: ${await whyNot(store, error)}`);
  }
}

async function saveAll(store: Store, asked: Promise<readonly Change[]>): Promise<Receipt> {
  const [changes, { stamp, last, ahead }] = await Promise.all([asked, stamper(store)]);
  const run: Run = { store, stamp, ahead, receipt: emptyReceipt() };
  for (const batch of batchesOf(changes)) await writeBatch(run, batch);
  await store.db.meta.put({ key: 'clock', value: last() });
  return run.receipt;
}

/** All changes in one transaction, in their order. Fails with `not-saved` and the reason; then nothing was written. */
export const write = (store: Store, changes: readonly Change[]): Promise<Result<Receipt, 'not-saved'>> =>
  whole(store, async () => saveAll(store, withOrigins(store, changes)));

/** Takes a write back by new writes, so that other devices learn of it. Its own receipt makes it redoable. */
export async function undo(store: Store, receipt: Receipt): Promise<Result<Receipt, 'not-saved'>> {
  // Most presses take nothing back. Fetched before the transaction begins: waiting for it inside would end it.
  const { undoing } = await import('./undoing');
  return whole(store, async () => saveAll(store, undoing(store, receipt)));
}
