// Changing what is known of a person: only what differs is written, and what no longer applies is emptied.

import { differing } from '@/lib/model/differing';
import { applies, type Part, type Parts } from '@/lib/model/entry/part';
import { TRUST } from '@/lib/model/ladder/known';
import type { Contact } from '@/lib/model/person/contact';
import { FACTS } from '@/lib/model/person/facts';
import { ownParts } from '@/lib/model/person/own-field';
import { failure } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import type { Change } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { ownFields } from '@/lib/store/read/own-fields';
import { contactById } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { editContact } from './edit-contact';

type Values = Readonly<Record<string, unknown>>;

const given = ({ takes }: Part, value: unknown): unknown =>
  typeof value === 'string' ? (takes ? takes(value) : value.trim()) || null : (value ?? null);

const wanted = (parts: Parts, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries<Part>(parts).map(([name, part]) => [name, applies(part, values) ? given(part, values[name]) : null]),
  );

const changed = (contact: Contact, parts: Parts, values: Values, opened: Values): Record<string, unknown> =>
  differing(contact, differing(wanted(parts, opened), wanted(parts, values)));

/** The first custom field whose new value has the wrong type. */
const misfit = (parts: Parts, fields: Values): Part | undefined =>
  Object.entries(parts).find(([name, { type }]) => fields[name] != null && !type.safeParse(fields[name]).success)?.[1];

/** How far they trust the rep, or that it was checked: an entry of its own, so that it stays known what it was before. */
function trustChecked({ world }: Store, contact: Contact, fields: Values): Change[] {
  const { trust, trustCheckedOn } = { ...contact, ...fields };
  if (!('trust' in fields || 'trustCheckedOn' in fields) || typeof trust !== 'number') return [];
  const today = localMoment(world.now(), world.zone()).slice(0, 10);
  const day = 'trustCheckedOn' in fields && typeof trustCheckedOn === 'string' ? trustCheckedOn : today;
  return [{ do: 'fact', fact: { kind: TRUST, people: [contact.id], at: day > today ? today : day, trust } }];
}

/**
 * `values`: all that is known now, by the names of the facts; what is absent is emptied. `opened`: what a form began
 * with, where it was open for a while; what is still so stays as it is by now.
 */
export const editFacts = (store: Store, id: string, values: Values, opened?: Values): Promise<Saved> =>
  inOneGo(store, async () => {
    const row = await contactById(store, id);
    if (!row) return failure('gone', phrase`Not saved: this person was deleted meanwhile. Undo the deletion first.`);
    const own = ownParts(await ownFields(store));
    const fields = changed(row.record, { ...FACTS, ...own }, values, opened ?? row.record);
    const wrong = misfit(own, fields);
    if (wrong) return failure('misfit', phrase`Not saved: correct “${wrong.label}”, or clear it.`);
    return editContact(store, id, { fields, beside: trustChecked(store, row.record, fields) });
  });
