// The changes that take a write back; what others wrote since stays as they left it.

import type { Fact } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { type Contact, clockOf } from '@/lib/model/person/contact';
import type { Employment } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import { getMany } from '@/lib/store/tables/get-many';
import { headOf } from '@/lib/store/tables/head';
import { undoOrganisation } from '@/lib/store/tables/put-organisations';
import type { Change, NewEmployment, NewHandle, Receipt } from './change';
import type { ContactRow } from './row';
import type { Store } from './store';

type Of<Kind extends keyof Receipt> = Receipt[Kind][number];

/** One item for each thing that was written: as it was before its first change, and as it was after its last. */
function collapse<Item extends { before: unknown }>(items: Item[], keyOf: (item: Item) => string): Item[] {
  const all = new Map<string, Item>();
  for (const item of items) {
    const first = all.get(keyOf(item));
    all.set(keyOf(item), first ? { ...item, before: first.before } : item);
  }
  return [...all.values()].reverse();
}

/** Fields whose last write is still the one of the receipt. */
const ownFields = (now: Contact, after: Contact, before: Contact) =>
  Object.keys(after.clocks).filter(
    (field) => clockOf(after, field) !== clockOf(before, field) && clockOf(now, field) === clockOf(after, field),
  );

const handleIn = (contact: Contact, key: string): Handle | undefined =>
  contact.handles.find((handle) => handle.key === key);

function handlesBack(now: Contact, after: Contact, before: Contact): NewHandle[] {
  return after.handles.flatMap((handle): NewHandle[] => {
    const was = handleIn(before, handle.key);
    if (was?.clock === handle.clock || handleIn(now, handle.key)?.clock !== handle.clock) return [];
    const back = was ?? { ...handle, removed: true };
    const { removed, deadOn = null, employment = null } = back;
    const job = handle.employment ? { employment } : {};
    return [{ ...back, provenance: [], removed: Boolean(removed), deadOn, ...job }];
  });
}

const jobIn = ({ employments = [] }: Contact, id: string): Employment | undefined =>
  employments.find((job) => job.id === id);

function employmentsBack(now: Contact, after: Contact, before: Contact): NewEmployment[] {
  return (after.employments ?? []).flatMap((job): NewEmployment[] => {
    const was = jobIn(before, job.id);
    if (was?.clock === job.clock || jobIn(now, job.id)?.clock !== job.clock) return [];
    const { title = null, from = null, to = null, ...back } = was ?? { ...job, removed: true };
    return [{ ...back, title, from, to, removed: Boolean(back.removed) }];
  });
}

const stamps = ({ clocks, handles, employments = [] }: Contact) =>
  JSON.stringify([
    Object.entries(clocks).sort(),
    handles.map((handle) => handle.key + handle.clock).sort(),
    employments.map((job) => job.id + job.clock).sort(),
  ]);

/** Has anybody built on this person since? `leaving`: how many of their entries are taken back along with them. */
const isBuiltOn = (row: ContactRow, after: Contact, leaving: number) =>
  row.entries > leaving || row.also.length > 0 || stamps(row.record) !== stamps(after);

const importsIn = ({ handles, provenance }: Contact): Set<string> =>
  new Set(
    [handles.map((handle) => handle.provenance), Object.values(provenance)]
      .flat(2)
      .flatMap(({ importId }) => importId ?? []),
  );

function undoContact(
  store: Store,
  item: Of<'contacts'>,
  row: ContactRow | undefined,
  leaving: ReadonlyMap<string, number>,
): Change[] {
  const { id, before, after } = item;
  if (!row) return [];
  if (before) {
    const fields = ownFields(row.record, after, before).map((field) => [field, before[field] ?? null]);
    const handles = handlesBack(row.record, after, before);
    const employments = employmentsBack(row.record, after, before);
    // A file the rep took back has no say in whose anything is.
    const unsay = [...importsIn(after).difference(importsIn(before))];
    return [{ do: 'contact', id, fields: Object.fromEntries(fields), handles, employments, unsay }];
  }
  if (isBuiltOn(row, after, leaving.get(id) ?? 0)) return [];
  return [{ do: 'contact', id, fields: { deleted: isoOf(store.world.now()) } }];
}

function undoFact({ entry, before, after }: Of<'facts'>, head: Fact | undefined): Change[] {
  if (!head || (after !== undefined && head.clock !== after)) return [];
  if (before && !before.deleted) return [{ do: 'fact', fact: { ...before, entry } }];
  return head.deleted ? [] : [{ do: 'fact', fact: { ...head, entry, deleted: true } }];
}

async function undoFacts({ db }: Store, items: Of<'facts'>[]): Promise<Change[]> {
  const entries = collapse(items, (item) => item.entry);
  const rows = await db.journal
    .where('entry')
    .anyOf(entries.map(({ entry }) => entry))
    .toArray();
  const known = Map.groupBy(rows, ({ entry }) => entry);
  return entries.flatMap((item) => undoFact(item, headOf(known.get(item.entry) ?? [])?.record));
}

/** How many entries of each person are taken back. */
function leavingIn(changes: readonly Change[]): Map<string, number> {
  const leaving = new Map<string, number>();
  for (const change of changes)
    if (change.do === 'fact' && change.fact.deleted)
      for (const id of change.fact.people) leaving.set(id, (leaving.get(id) ?? 0) + 1);
  return leaving;
}

/** A ladder that was not there is taken out of the choice, not out of the notebook: later moves may stand on it. */
async function undoLadder({ db }: Store, { id, before, after }: Of<'ladders'>): Promise<Change[]> {
  const now = await db.ladders.get(id);
  if (!now || now.clock !== after) return [];
  return [{ do: 'ladder', ladder: before ?? { ...now, retired: true } }];
}

async function undoSetting({ db }: Store, { key, before, after }: Of<'settings'>): Promise<Change[]> {
  const now = await db.settings.get(key);
  if (after !== undefined && now?.clock !== after) return [];
  return [{ do: 'setting', key, value: before ?? null }];
}

/** Reads what is there now; runs inside the transaction that will write the changes. */
export async function undoing(store: Store, receipt: Receipt): Promise<Change[]> {
  const facts = await undoFacts(store, receipt.facts);
  const people = collapse(receipt.contacts, (item) => item.id);
  const rows = await getMany(
    store.db.contacts,
    people.map(({ id }) => id),
  );
  const leaving = leavingIn(facts);
  const contacts = people.map((item, i) => undoContact(store, item, rows[i], leaving));
  const settings = await Promise.all(
    collapse(receipt.settings, (item) => item.key).map((item) => undoSetting(store, item)),
  );
  const ladders = await Promise.all(
    collapse(receipt.ladders, (item) => item.id).map((item) => undoLadder(store, item)),
  );
  const organisations = await Promise.all(
    collapse(receipt.organisations, (item) => item.id).map((item) => undoOrganisation(store, item)),
  );
  return [facts, contacts, ladders, settings, organisations].flat(2);
}
