// Whom an action is about: somebody in the notebook, somebody on the page, or a name just typed.
import { keyOf, readHandle } from '@/lib/model/person/handle';
import type { SightedPerson } from '@/lib/model/sighting';
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

/** What the rep calls somebody the page shows without a name. */
export const nameFor = (person: SightedPerson): string => person.name ?? person.handles[0]?.value ?? '';

/** The record a reference means, looked for at this moment; null where the notebook holds none. */
export async function rowFor(store: Store, ref: PersonRef): Promise<ContactRow | null> {
  if (ref.kind === 'known') return contactById(store, ref.id);
  if (ref.kind === 'sighted')
    return ref.id ? contactById(store, ref.id) : ((await whoIs(store, ref.person))[0] ?? null);
  const handle = readHandle(ref.text);
  const [row] = handle ? await contactsByKeys(store, [keyOf(handle.channel, handle.value)]) : [];
  return row ?? null;
}
