// A person as a JSContact Card (RFC 9553), with what only Rung knows under names of its own.

import type { WriteContext } from '@/lib/formats/format';
import { nameOf, stageOf } from '@/lib/formats/text/person';
import { readClock } from '@/lib/model/clock';
import { msOf } from '@/lib/model/moment';
import { stampsOf } from '@/lib/model/person/changed-contact';
import { type Contact, provenanceOf, STRUCTURE } from '@/lib/model/person/contact';
import { liveEmployments } from '@/lib/model/person/employment';
import type { Person } from '@/lib/model/person/people';
import { ownerOfField } from '@/lib/model/whose/ownership';
import { writeBirthday } from './birthday';
import { guessedComponents } from './components';
import { isObject, type Json, type Kept, keptOf, marksOf, objectAt, own, PROD_ID, RESERVED, textAt } from './dialect';
import { propertiesOf } from './kept-lines';
import { Card } from './schema';
import { utcOf } from './time';
import { freeKey, isFromCard, writeAddresses } from './write-addresses';
import { writeNotes } from './write-notes';

/** Fields of a contact that stand in the Card itself; all others go along as they are. */
const IN_CARD: ReadonlySet<string> = new Set([
  'name',
  'title',
  'organisation',
  'note',
  'tags',
  'deleted',
  'mergedInto',
]);
/** Parts of `extra` that stand in the Card themselves. */
const EXTRA_IN_CARD: ReadonlySet<string> = new Set(['jscontact', 'uid', 'kind']);

const marks = (contact: Contact, field: string): Json =>
  marksOf(provenanceOf(contact, field), ownerOfField(contact, field));

function writeName(person: Person, { name: known }: Kept): Json {
  const { contact } = person;
  const full = contact.name.trim() ? contact.name : nameOf(person);
  const guess = full === contact.name ? guessedComponents(full) : {};
  return {
    '@type': 'Name',
    ...(known?.full === contact.name && isObject(known.rest) ? known.rest : guess),
    full,
    ...(full !== contact.name && { [own('standIn')]: true }),
    ...marks(contact, 'name'),
  };
}

/** The title or organisation of the contact among those that a foreign Card had. */
function writeWork(card: Json, contact: Contact, field: 'title' | 'organisation', { work = {} }: Kept): void {
  const [place, type, key] =
    field === 'title'
      ? (['titles', 'Title', work.title] as const)
      : (['organizations', 'Organization', work.organization] as const);
  const map = { ...objectAt(work, place) };
  const before = key ? objectAt(map, key) : {};
  const name = contact[field];
  if (name) {
    const same = textAt(before, 'name') === name;
    map[key ?? freeKey(map, type === 'Title' ? 't' : 'o')] = {
      ...(same ? before : type === 'Title' && { kind: 'title' }),
      '@type': type,
      name,
      ...marks(contact, field),
    };
  } else if (key) delete map[key];
  if (Object.keys(map).length > 0) card[place] = map;
}

/** The title belongs to the organisation where there is nothing to choose from. */
function joinWork(card: Json): void {
  const [titles, organizations] = [objectAt(card, 'titles'), objectAt(card, 'organizations')];
  const [[title] = [], [organization] = []] = [Object.values(titles), Object.keys(organizations)].map((all) =>
    all.length === 1 ? all : [],
  ) as [Json[], string[]];
  if (isObject(title) && organization && !title.organizationId) title.organizationId = organization;
}

function writeTags(card: Json, { tags }: Contact): void {
  if (!tags || tags.length === 0) return;
  const keywords = tags.filter((tag) => !RESERVED.has(tag));
  card[own('tags')] = tags;
  if (keywords.length > 0) card.keywords = Object.fromEntries(keywords.map((tag) => [tag, true]));
}

/** Null where there are none, or one that no Card can say. */
function keptProperties(contact: Contact): unknown[][] | null {
  const { vcard } = objectAt(contact, 'extra');
  return Array.isArray(vcard) && vcard.length > 0 ? propertiesOf(vcard.map(String)) : null;
}

/** What foreign vCards said of them. */
function writeKeptLines(card: Json, contact: Contact): void {
  const properties = keptProperties(contact);
  if (properties) card.vCardProps = [...properties, ...(Array.isArray(card.vCardProps) ? card.vCardProps : [])];
}

/** All that is known beyond the Card, with its origins. */
function writeFields(card: Json, contact: Contact): void {
  const fields: Json = {};
  for (const [field, value] of Object.entries(contact))
    if (![STRUCTURE, IN_CARD, RESERVED].some((names) => names.has(field)) && value !== null && value !== undefined)
      fields[field] = value;
  if (isObject(fields.extra)) {
    const inProperties = keptProperties(contact) !== null;
    const extra = Object.entries(fields.extra).filter(
      ([name]) => !EXTRA_IN_CARD.has(name) && !(name === 'vcard' && inProperties),
    );
    if (extra.length > 0) fields.extra = Object.fromEntries(extra);
    else delete fields.extra;
  }
  if (Object.keys(fields).length > 0) card[own('fields')] = fields;
  const names = [...Object.keys(fields), ...(contact.tags ? ['tags'] : [])];
  const origins = names.flatMap((name) => {
    const origin = provenanceOf(contact, name);
    return origin.length > 0 ? [[name, origin] as const] : [];
  });
  const owners = names.map((name) => [name, objectAt(marks(contact, name), own('ownership'))] as const);
  if (origins.length > 0) card[own('provenance')] = Object.fromEntries(origins);
  if (owners.length > 0) card[own('ownership')] = Object.fromEntries(owners);
}

function standing(person: Person, context: WriteContext): Json {
  const { ladder, number, name, since } = stageOf(person, context);
  return number > 0 ? { [own('stage')]: { ladder, number, name, ...(since && { since }) } } : {};
}

function times({ contact, entries }: Person): Json {
  const created = utcOf(msOf(contact.created));
  const last = [...stampsOf(contact), ...entries.map(({ clock }) => clock)].reduce((a, b) => (a < b ? b : a), '');
  const updated = last ? utcOf(readClock(last).ms) : created;
  return { ...(created && { created }), ...(updated && { updated }) };
}

/** Of a person of whom no foreign Card is told. */
const NOTHING: Kept = {};

/** `idIn`: the id of the person for whom a contact stands. `kept`: what a foreign Card said of them. */
function cardWith(person: Person, context: WriteContext, idIn: (contact: string) => string, kept: Kept): Json {
  const { contact } = person;
  const jobs = liveEmployments(contact).map(({ clock: _, ...job }) => job);
  const card: Json = {
    ...(isObject(kept.card) && kept.card),
    '@type': 'Card',
    version: '1.0',
    uid: textAt(objectAt(contact, 'extra'), 'uid') || `urn:uuid:${contact.id}`,
    kind: textAt(objectAt(contact, 'extra'), 'kind') || 'individual',
    prodId: PROD_ID,
    ...times(person),
    name: writeName(person, kept),
    ...standing(person, context),
    ...(jobs.length > 0 && { [own('employments')]: jobs }),
  };
  writeWork(card, contact, 'organisation', kept);
  writeWork(card, contact, 'title', kept);
  joinWork(card);
  writeAddresses(card, person.handles, kept !== NOTHING);
  writeTags(card, contact);
  writeNotes(card, person, context, idIn);
  writeBirthday(card, contact);
  writeKeptLines(card, contact);
  writeFields(card, contact);
  return card;
}

/** What a file claimed of foreign Cards is written again only where the Card stays valid with it. */
export function cardOf(person: Person, context: WriteContext, idIn: (contact: string) => string): Json {
  const kept = keptOf(person.contact);
  const card = cardWith(person, context, idIn, kept);
  if (Object.keys(kept).length === 0 && !person.handles.some(isFromCard)) return card;
  return Card.safeParse(card).success ? card : cardWith(person, context, idIn, NOTHING);
}
