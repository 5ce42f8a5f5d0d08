// Changing a card: fields and addresses, saved whole.

import { isoOf } from '@/lib/model/moment';
import { type Contact, type ContactFields, liveHandles } from '@/lib/model/person/contact';
import { liveEmployments } from '@/lib/model/person/employment';
import { readHandle } from '@/lib/model/person/handle';
import { failure, type Result, success } from '@/lib/model/result';
import { typed } from '@/lib/model/whose/provenance';
import type { Change, NewHandle } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { contactById, contactsByKeys } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import { newHandle } from './settle';

const isoNow = (store: Store) => isoOf(store.world.now());

export interface TypedAddress {
  value: string;
  owner?: NewHandle['owner'];
  /** Id of the job it came with; null for none. Absent: as it was. */
  employment?: string | null;
}

export interface Edit {
  fields: Partial<ContactFields>;
  /** Addresses as typed, one each; those no longer listed are taken away. Absent: addresses stay. */
  addresses?: TypedAddress[];
  /** The addresses a form was opened with, where it was open for a while: those still as they were stay as they are now. */
  opened?: TypedAddress[];
  /** What is written in the same go. */
  beside?: readonly Change[];
}

const isAsOpened = (typed: TypedAddress, opened: readonly TypedAddress[]): boolean =>
  opened.some(
    ({ value, owner, employment }) =>
      value === typed.value &&
      owner === (typed.owner ?? owner) &&
      (employment ?? null) === (typed.employment === undefined ? (employment ?? null) : typed.employment),
  );

/** Does it come with another job now? */
const isMoved = (was: NewHandle, { employment }: NewHandle): boolean =>
  employment !== undefined && employment !== (was.employment ?? null);

/** The handles that turn what a contact has into what was typed; fails on the first text that is no address. */
function handleChanges(
  contact: Contact,
  { addresses = [], opened }: Pick<Edit, 'addresses' | 'opened'>,
  now: string,
): Result<NewHandle[], 'no-address' | 'no-job'> {
  const from = typed(now);
  const jobs = new Set([
    ...liveEmployments(contact).map((job) => job.id),
    ...liveHandles(contact).map((handle) => handle.employment),
  ]);
  const wanted = new Map<string, NewHandle>();
  const touched = opened ? addresses.filter((address) => !isAsOpened(address, opened)) : addresses;
  for (const { value, owner, employment } of touched) {
    if (!value.trim()) continue;
    const known = liveHandles(contact).find((handle) => handle.value === value.trim());
    const read = known ?? readHandle(value);
    if (!read)
      return failure(
        'no-address',
        phrase`"${value.trim()}" is no e-mail address, phone number, web address or LinkedIn profile. Correct it or clear the line.`,
      );
    if (employment && !jobs.has(employment))
      return failure('no-job', phrase`Not saved: that job was removed meanwhile. Choose another one and save again.`);
    const handle = newHandle(read.channel, read.value, from);
    wanted.set(handle.key, { ...handle, ...(owner && { owner }), ...(employment !== undefined && { employment }) });
  }
  const listed = new Set(addresses.map(({ value }) => value.trim()));
  const shown = opened && new Set(opened.map(({ value }) => value));
  const gone = liveHandles(contact).filter(
    ({ key, value }) => !wanted.has(key) && (shown ? shown.has(value) && !listed.has(value) : true),
  );
  const changed = [...wanted.values()].filter((handle) => {
    const known = liveHandles(contact).find((other) => other.key === handle.key);
    return !known || known.owner !== handle.owner || known.value !== handle.value || isMoved(known, handle);
  });
  // An address taken away and typed again works again, whatever was said of it before.
  const live = new Set(liveHandles(contact).map((handle) => handle.key));
  return success([
    ...changed.map((handle) => ({ ...handle, removed: false, ...(!live.has(handle.key) && { deadOn: null }) })),
    ...gone.map((handle) => ({ ...handle, provenance: [], removed: true })),
  ]);
}

/** Saves an edited card whole. Fails with `taken` when an address already belongs to somebody else. */
export const editContact = (store: Store, id: string, edit: Edit): Promise<Saved> =>
  inOneGo(store, () => edited(store, id, edit));

async function edited(store: Store, id: string, edit: Edit): Promise<Saved> {
  const row = await contactById(store, id);
  if (!row) return failure('gone', phrase`Not saved: this person was deleted meanwhile. Undo the deletion first.`);
  if (edit.fields.name !== undefined && !edit.fields.name.trim())
    return failure('no-name', phrase`Not saved: a person needs a name. Type one and save again.`);
  const handles = edit.addresses ? handleChanges(row.record, edit, isoNow(store)) : success([]);
  if (!handles.ok) return handles;
  const added = handles.value.filter((handle) => !handle.removed).map((handle) => handle.key);
  const other = (await contactsByKeys(store, added)).find((found) => found.id !== row.id);
  if (other)
    return failure(
      'taken',
      phrase`Not saved: that address belongs to ${other.record.name}. If they are the same person, merge the two.`,
    );
  const written = await write(store, [
    { do: 'contact', id: row.id, fields: edit.fields, handles: handles.value, from: typed(isoNow(store)) },
    ...(edit.beside ?? []),
  ]);
  return written.ok ? success({ id: row.id, receipt: written.value }) : written;
}
