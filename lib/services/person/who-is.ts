// Whom the notebook takes somebody on a page for, and who might be the same: by address for sure, by name never.

import { fold, wordsIn } from '@/lib/model/fold';
import { liveHandles } from '@/lib/model/person/contact';
import { keyOf } from '@/lib/model/person/handle';
import { STRICT } from '@/lib/model/settings/choices';
import type { SightedPerson } from '@/lib/model/sighting';
import { contactsByKeys, findContacts } from '@/lib/store/read/read';
import { settingOf } from '@/lib/store/read/settings';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

/** Computed from opaque ids, which nothing documents (seen to hold on saved pages, 2024 to 2026): counts only where the name agrees. */
const isHint = (channel: string): boolean => channel === 'linkedin-member';

export const keysOf = (person: SightedPerson): string[] =>
  person.handles.filter(({ channel }) => !isHint(channel)).map(({ channel, value }) => keyOf(channel, value));

const hintsOf = (person: SightedPerson): string[] =>
  person.handles.filter(({ channel }) => isHint(channel)).map(({ channel, value }) => keyOf(channel, value));

/** The records of this person. More than one: the notebook holds two of them. */
export async function whoIs(store: Store, person: SightedPerson): Promise<ContactRow[]> {
  const rows = await contactsByKeys(store, keysOf(person));
  const hints = hintsOf(person);
  if (rows.length > 0 || hints.length === 0 || !person.name) return rows;
  const name = fold(person.name);
  return (await contactsByKeys(store, hints)).filter((row) => fold(row.record.name) === name);
}

export type Reason = 'name' | 'linkedin-number' | 'organisation' | 'domain';

export interface Resembling {
  row: ContactRow;
  reasons: Reason[];
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

function reasonsFor(person: SightedPerson, row: ContactRow, sameName: boolean): Reason[] {
  const hints = new Set(hintsOf(person));
  const handles = liveHandles(row.record);
  const work = handles.filter(({ channel, owner }) => channel === 'email' && owner === 'employer');
  const domains = new Set(work.map(({ value }) => domainOf(value)));
  const { organisation } = person;
  return [
    ...(sameName ? (['name'] as const) : []),
    ...(handles.some(({ key }) => hints.has(key)) ? (['linkedin-number'] as const) : []),
    ...(organisation && fold(organisation) === fold(row.record.organisation ?? '') ? (['organisation'] as const) : []),
    ...(person.handles.some(({ channel, value }) => channel === 'email' && domains.has(domainOf(value)))
      ? (['domain'] as const)
      : []),
  ];
}

/** The same words in any order, so that "Whitfield, Dana" is Dana Whitfield. */
const nameKey = (name: string): string => wordsIn(name).sort().join(' ');

/** Contacts who may be somebody the page shows under an unknown address, with the reasons. Empty in strict mode. */
export async function resembling(store: Store, person: SightedPerson): Promise<Resembling[]> {
  if (await settingOf(store, STRICT)) return [];
  const byHint = await contactsByKeys(store, hintsOf(person));
  const wanted = person.name ? nameKey(person.name) : null;
  const byName = person.name
    ? (await findContacts(store, person.name)).filter((row) => nameKey(row.record.name) === wanted)
    : [];
  const named = new Set(byName.map((row) => row.id));
  const rows = [...new Map([...byHint, ...byName].map((row) => [row.id, row])).values()];
  return rows.map((row) => ({ row, reasons: reasonsFor(person, row, named.has(row.id)) }));
}
