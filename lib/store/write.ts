// The one write path: a list of changes is stamped and saved whole, or not at all.
import { type Clock, tick } from '@/lib/model/clock';
import { type Contact, type ContactFields, emptyContact, withFields, withHandle } from '@/lib/model/contact';
import type { Fact } from '@/lib/model/entry';
import type { Handle } from '@/lib/model/handle';
import type { Provenance } from '@/lib/model/provenance';
import { failure, type Result, success } from '@/lib/model/result';
import { reasonOf, type Store } from './open';
import { putContacts, putFacts } from './put';

/** A handle without its stamp. */
export type NewHandle = Pick<Handle, 'key' | 'channel' | 'value' | 'owner' | 'provenance'> & {
  removed?: boolean | undefined;
  deadOn?: string | null | undefined;
};

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
  | { do: 'contact'; id: string; fields?: Partial<ContactFields>; handles?: NewHandle[]; from?: Provenance }
  | { do: 'fact'; fact: NewFact }
  | { do: 'setting'; key: string; value: unknown };

/** What a write replaced, so that it can be undone. */
export interface Receipt {
  contacts: { id: string; before: Contact | null; after: Contact }[];
  facts: { entry: string; before: Fact | null }[];
  settings: { key: string; before: unknown }[];
}

interface Run {
  store: Store;
  clock: Clock;
  receipt: Receipt;
}

const stamp = (run: Run, ...replaced: Clock[]): Clock => {
  run.clock = tick(run.clock, run.store.world.now(), run.store.device, ...replaced);
  return run.clock;
};

async function writeContact(run: Run, change: Extract<Change, { do: 'contact' }>): Promise<void> {
  const row = await run.store.db.contacts.get(change.id);
  const before = row?.record ?? emptyContact(change.id, new Date(run.store.world.now()).toISOString());
  const replaced = [
    ...Object.keys(change.fields ?? {}).map((field) => before.clocks[field]),
    ...(change.handles ?? []).map((handle) => before.handles.find((known) => known.key === handle.key)?.clock),
  ].filter((clock) => clock !== undefined);
  const clock = stamp(run, ...replaced);
  let after = withFields(before, change.fields ?? {}, clock, change.from);
  for (const handle of change.handles ?? []) after = withHandle(after, { ...handle, clock } as Handle);
  await putContacts(run.store, [after], [row], clock);
  run.receipt.contacts.push({ id: change.id, before: row?.record ?? null, after });
}

async function writeFact(run: Run, { fact }: Extract<Change, { do: 'fact' }>): Promise<void> {
  const known = fact.entry ? await run.store.db.journal.where('entry').equals(fact.entry).toArray() : [];
  const live =
    known.find((row) => row.marks.length > 0) ??
    known.toSorted((a, b) => (a.record.clock < b.record.clock ? 1 : -1))[0];
  const clock = stamp(run, ...(live ? [live.record.clock] : []));
  const id = run.store.world.newId();
  const record = { ...fact, id, entry: fact.entry ?? id, clock } as Fact;
  await putFacts(run.store, [record], known.length === 0);
  run.receipt.facts.push({ entry: record.entry, before: live?.record ?? null });
}

async function writeSetting(run: Run, { key, value }: Extract<Change, { do: 'setting' }>): Promise<void> {
  const before = await run.store.db.settings.get(key);
  const clock = stamp(run, ...(before ? [before.clock] : []));
  await run.store.db.settings.put({ ...before, key, value, clock });
  await run.store.db.changes.put({ ref: `setting/${key}`, clock });
  run.receipt.settings.push({ key, before: before?.value });
}

async function step(run: Run, change: Change): Promise<void> {
  if (change.do === 'contact') return writeContact(run, change);
  if (change.do === 'fact') return writeFact(run, change);
  return writeSetting(run, change);
}

/** All changes in one transaction, in their order. Fails with `not-saved` and the reason; then nothing was written. */
export async function write(store: Store, changes: readonly Change[]): Promise<Result<Receipt, 'not-saved'>> {
  const { db } = store;
  try {
    const receipt = await db.dexie.transaction('rw', db.dexie.tables, async () => {
      const last = await db.meta.get('clock');
      const run: Run = {
        store,
        clock: typeof last?.value === 'string' ? last.value : '',
        receipt: { contacts: [], facts: [], settings: [] },
      };
      for (const change of changes) await step(run, change);
      await db.meta.put({ key: 'clock', value: run.clock });
      return run.receipt;
    });
    return success(receipt);
  } catch (error) {
    return failure('not-saved', `Not saved: ${reasonOf(error)}`);
  }
}

/** Fields whose last write is still the one of the receipt; later ones are not ours to take back. */
const ownFields = (now: Contact, after: Contact, before: Contact | null) =>
  Object.keys(after.clocks).filter(
    (field) => after.clocks[field] !== before?.clocks[field] && now.clocks[field] === after.clocks[field],
  );

async function undoContact(
  { db, world }: Store,
  { id, before, after }: Receipt['contacts'][number],
): Promise<Change[]> {
  const row = await db.contacts.get(id);
  if (!row) return [];
  if (!before) return [{ do: 'contact', id, fields: { deleted: new Date(world.now()).toISOString() } }];
  const fields = Object.fromEntries(
    ownFields(row.record, after, before).map((field) => [field, before[field] ?? null]),
  );
  const handles = after.handles.flatMap((handle): NewHandle[] => {
    const was = before.handles.find((known) => known.key === handle.key);
    if (was?.clock === handle.clock) return [];
    return [{ ...(was ?? { ...handle, removed: true }), provenance: [], removed: was ? Boolean(was.removed) : true }];
  });
  return [{ do: 'contact', id, fields, handles }];
}

async function undoFact({ db }: Store, { entry, before }: Receipt['facts'][number]): Promise<Change[]> {
  const facts = await db.journal.where('entry').equals(entry).toArray();
  const live = facts.find((row) => row.marks.length > 0)?.record;
  if (before && !before.deleted) return [{ do: 'fact', fact: { ...before, entry } }];
  return live ? [{ do: 'fact', fact: { ...live, entry, deleted: true } }] : [];
}

/** Takes a write back by new writes, so that other devices learn of it. Its own receipt makes it redoable. */
export async function undo(store: Store, receipt: Receipt): Promise<Result<Receipt, 'not-saved'>> {
  const contacts = await Promise.all(receipt.contacts.toReversed().map((item) => undoContact(store, item)));
  const facts = await Promise.all(receipt.facts.toReversed().map((item) => undoFact(store, item)));
  const settings = receipt.settings.map(({ key, before }): Change => ({ do: 'setting', key, value: before ?? null }));
  return write(store, [...facts.flat(), ...contacts.flat(), ...settings]);
}
