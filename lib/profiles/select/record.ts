// The record of a person as it leaves: what may go, with its stamps; what was masked never wins against the original.
import { type Contact, clockOf, provenanceOf } from '@/lib/model/person/contact';
import { FACTS } from '@/lib/model/person/facts';
import { isOwn, isOwnText } from '@/lib/model/person/own-name';
import type { Provenance } from '@/lib/model/whose/provenance';
import type { Change } from '@/lib/profiles/profile';
import { type Card, isCopied } from './card';
import type { Masks } from './masks';
import type { Policy } from './policy';

/** An origin that says what another source says would carry that along. */
const bare = (origins: readonly Provenance[]): Provenance[] => origins.filter((from) => !('value' in from));

function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((part) => masked(part, mask));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, masked(part, mask)]));
}

/** Fields that name other contacts by their ids. */
const PEOPLE: ReadonlySet<string> = new Set(
  Object.entries(FACTS).flatMap(([name, { as }]) => (as === 'people' ? [name] : [])),
);

const FROM_A_LIST: ReadonlySet<string> = new Set([
  'status',
  'keepUntil',
  'connectedOn',
  ...Object.entries(FACTS).flatMap(([name, { as }]) => (as === 'text' || as === 'long' ? [] : [name])),
]);

/** Its values come from a list or a calendar: no words of anybody's, and broken by a mark. */
const isChosen = (field: string): boolean => FROM_A_LIST.has(field) || (isOwn(field) && !isOwnText(field));

export interface Leaving {
  policy: Policy;
  masks: Masks;
  /** Does this contact go along? */
  goes(id: string): boolean;
  changed: Change[];
}

function fieldOf(contact: Contact, field: string, { masks, goes }: Leaving): unknown {
  const value = contact[field];
  if (PEOPLE.has(field) && Array.isArray(value)) return value.filter((id) => goes(String(id)));
  if (field === 'mergedInto' || field === 'deleted' || field === 'ladder' || isChosen(field)) return value;
  const mask = (text: string) => (isCopied(field) ? masks.copied(text, contact.id) : masks.note(text, [contact.id]));
  return masked(value, mask);
}

/** A name typed as an address leaves without what makes it one. */
function nameOf({ name, handles }: Contact, { handles: going }: Card): string {
  const text = name.trim().toLowerCase();
  const stays = handles.some((handle) => !going.includes(handle) && handle.value.trim().toLowerCase() === text);
  return stays ? name.slice(0, Math.max(0, name.indexOf('@'))) : name;
}

/** `named`: their name goes too. */
export function recordOf(card: Card, named: boolean, leaving: Leaving): Contact {
  const { contact, fields } = card;
  const record: Contact = {
    id: contact.id,
    created: contact.created,
    name: '',
    handles: [],
    clocks: {},
    provenance: {},
  };
  record.handles = card.handles.map((handle) => ({ ...handle, provenance: bare(handle.provenance) }));
  if (card.jobs)
    record.employments = contact.employments?.filter((job) => leaving.policy.history || !job.removed) ?? [];
  for (const field of named ? ['name', ...fields] : fields) {
    const before = contact[field];
    const given = field === 'name' ? { ...contact, name: nameOf(contact, card) } : contact;
    const after = fieldOf(given, field, leaving);
    record[field] = after;
    const origins = bare(provenanceOf(contact, field));
    if (origins.length > 0) record.provenance[field] = origins;
    const clock = clockOf(contact, field);
    const same = JSON.stringify(before) === JSON.stringify(after);
    // Without a stamp it gives way to any other value wherever both meet.
    if (same && clock) record.clocks[field] = clock;
    if (!same && typeof before === 'string' && typeof after === 'string')
      leaving.changed.push({ id: `${contact.id}/${field}`, person: contact.id, before, after });
  }
  return record;
}
