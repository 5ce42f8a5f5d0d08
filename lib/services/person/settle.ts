// Whom an action is about, found again before it is done: who it is, and what has to be written of them first.

import { isoOf } from '@/lib/model/moment';
import { type Handle, keyOf, linkOf, readHandle } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import type { SightedPerson } from '@/lib/model/sighting';
import { type Provenance, type Shown, seenOn, typed } from '@/lib/model/whose/provenance';
import type { Change, NewHandle } from '@/lib/store/change';
import { contactsByKeys } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { nameFor, type PersonRef, rowFor } from './person-ref';

/** The address of a profile that somebody typed says itself where it is from. */
const originOf = (channel: Handle['channel'], from: Provenance): Provenance =>
  channel === 'linkedin' && from.how === 'typed' && from.route === 'unknown'
    ? { ...from, route: 'linkedin-url' }
    : from;

export const newHandle = (channel: Handle['channel'], value: string, from: Provenance): NewHandle => ({
  key: keyOf(channel, value),
  channel,
  value,
  owner: likelyOwner(channel, value),
  provenance: [originOf(channel, from)],
});

/** What of the page is kept with what it showed of somebody. */
export const shownOf = ({ handles, organisation }: SightedPerson): Shown => ({
  sourceUrl: handles.flatMap((handle) => (handle.channel === 'linkedin' ? (linkOf(handle) ?? []) : []))[0] ?? null,
  organisation,
});

function fromSighting(id: string, { site, person }: Extract<PersonRef, { kind: 'sighted' }>, now: string): Change {
  const from = seenOn(site, now, shownOf(person));
  const { headline, title, organisation } = person;
  const fields = {
    name: nameFor(person),
    ...(headline && { headline }),
    ...(title && { title }),
    ...(organisation && { organisation }),
  };
  return {
    do: 'contact',
    id,
    fields,
    handles: person.handles.map(({ channel, value }) => newHandle(channel, value, from)),
    from,
  };
}

function fromText(id: string, text: string, now: string): Change {
  const from = typed(now);
  const handle = readHandle(text);
  const handles = handle ? [newHandle(handle.channel, handle.value, from)] : [];
  return { do: 'contact', id, fields: { name: text.trim() }, handles, from };
}

/** What the page shows of an address that the contact lacks, unless it is somebody else's. */
async function addsTo(store: Store, row: ContactRow, ref: Extract<PersonRef, { kind: 'sighted' }>): Promise<Change[]> {
  const has = new Set(row.record.handles.map((handle) => handle.key));
  const from = seenOn(ref.site, isoOf(store.world.now()), shownOf(ref.person));
  const lacking = ref.person.handles
    .map(({ channel, value }) => newHandle(channel, value, from))
    .filter(({ key }) => !has.has(key));
  const owners = await contactsByKeys(
    store,
    lacking.map(({ key }) => key),
  );
  const handles = owners.some((owner) => owner.id !== row.id) ? [] : lacking;
  return handles.length > 0 ? [{ do: 'contact', id: row.id, handles }] : [];
}

export interface Settled {
  id: string;
  /** What has to be written before anything can be said of them: the new contact, or an address it lacks. */
  changes: Change[];
}

/** Whom a reference means, found again at this moment. Writes nothing. */
export async function settle(store: Store, ref: PersonRef): Promise<Settled> {
  const row = await rowFor(store, ref);
  if (ref.kind === 'known') return { id: row?.id ?? ref.id, changes: [] };
  if (row) return { id: row.id, changes: ref.kind === 'sighted' ? await addsTo(store, row, ref) : [] };
  const [id, now] = [store.world.newId(), isoOf(store.world.now())];
  return { id, changes: [ref.kind === 'sighted' ? fromSighting(id, ref, now) : fromText(id, ref.text, now)] };
}
