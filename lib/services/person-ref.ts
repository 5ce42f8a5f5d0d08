// Whom an action is about: somebody in the notebook, somebody on the page, or a name just typed.

import { type Handle, keyOf, likelyOwner, readHandle } from '@/lib/model/handle';
import { isoOf } from '@/lib/model/moment';
import { type Provenance, seenOn, typed } from '@/lib/model/provenance';
import type { SightedPerson } from '@/lib/model/sighting';
import type { Store } from '@/lib/store/open';
import { contactById, contactsByKeys } from '@/lib/store/read';
import type { Change, NewHandle } from '@/lib/store/write';

export type PersonRef =
  | { kind: 'known'; id: string }
  | { kind: 'sighted'; site: string; person: SightedPerson }
  /** `text`: a name, or an address to start from. */
  | { kind: 'typed'; text: string };

export const newHandle = (channel: Handle['channel'], value: string, from: Provenance): NewHandle => ({
  key: keyOf(channel, value),
  channel,
  value,
  owner: likelyOwner(channel, value),
  provenance: [from],
});

export const keysOf = (person: SightedPerson): string[] =>
  person.handles.map(({ channel, value }) => keyOf(channel, value));

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

/** The contact's id, and the change that creates it where it is not in the notebook yet. Writes nothing. */
export async function settle(store: Store, ref: PersonRef): Promise<{ id: string; creates: Change[] }> {
  if (ref.kind === 'known') return { id: (await contactById(store, ref.id))?.id ?? ref.id, creates: [] };
  const handle = ref.kind === 'typed' ? readHandle(ref.text) : null;
  const keys = ref.kind === 'sighted' ? keysOf(ref.person) : handle ? [keyOf(handle.channel, handle.value)] : [];
  const [known] = await contactsByKeys(store, keys);
  if (known) return { id: known.id, creates: [] };
  const id = store.world.newId();
  const now = isoOf(store.world.now());
  return { id, creates: [ref.kind === 'sighted' ? fromSighting(id, ref, now) : fromText(id, ref.text, now)] };
}
