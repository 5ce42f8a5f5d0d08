// Whom an action is about: somebody in the notebook, somebody on the page, or a name just typed.

import { isoOf } from '@/lib/model/moment';
import { type Handle, keyOf, likelyOwner, readHandle } from '@/lib/model/person/handle';
import type { SightedPerson } from '@/lib/model/sighting';
import { type Provenance, seenOn, typed } from '@/lib/model/whose/provenance';
import type { Change, NewHandle } from '@/lib/store/change';
import { contactById, contactsByKeys } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { whoIs } from './who-is';

export type PersonRef =
  | { kind: 'known'; id: string }
  /** `id`: the contact the rep or an earlier step has taken them for. */
  | { kind: 'sighted'; site: string; person: SightedPerson; id?: string }
  /** `text`: a name, or an address to start from. */
  | { kind: 'typed'; text: string };

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

/** What the rep calls somebody the page shows without a name. */
export const nameFor = (person: SightedPerson): string => person.name ?? person.handles[0]?.value ?? '';

function fromSighting(id: string, { site, person }: Extract<PersonRef, { kind: 'sighted' }>, now: string): Change {
  const from = seenOn(site, now);
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
  const from = seenOn(ref.site, isoOf(store.world.now()));
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
  /** False for somebody the notebook does not hold yet. */
  known: boolean;
  /** What has to be written before anything can be said of them: the new contact, or an address it lacks. */
  changes: Change[];
}

/** Whom a reference means, found again at this moment. Writes nothing. */
export async function settle(store: Store, ref: PersonRef): Promise<Settled> {
  if (ref.kind === 'known') return { id: (await contactById(store, ref.id))?.id ?? ref.id, known: true, changes: [] };
  const id = store.world.newId();
  const now = isoOf(store.world.now());
  if (ref.kind === 'typed') {
    const handle = readHandle(ref.text);
    const [row] = handle ? await contactsByKeys(store, [keyOf(handle.channel, handle.value)]) : [];
    return row
      ? { id: row.id, known: true, changes: [] }
      : { id, known: false, changes: [fromText(id, ref.text, now)] };
  }
  const [row] = ref.id ? [await contactById(store, ref.id)] : await whoIs(store, ref.person);
  return row
    ? { id: row.id, known: true, changes: await addsTo(store, row, ref) }
    : { id, known: false, changes: [fromSighting(id, ref, now)] };
}
