// What a Card says of itself and of the person beyond addresses: uid, times, groups, relations, keywords, notes, pronouns.
import { isObject, type Json, objectAt, RESERVED, textAt } from '@/lib/formats/jscontact/dialect';
import { escapeText, splitAt, unescapeText } from '@/lib/formats/vcard/lines';
import { stampOf, utcIn } from './dates';
import { add, addAsJson, addRest, type Draft } from './draft';
import { keep, type Reading } from './items';
import { mannerIn, mannerOf } from './manner';
import { isUri, type Params, type Property, param, property, text } from './property';

const SINGLE = [
  ['kind', 'KIND'],
  ['prodId', 'PRODID'],
  ['language', 'LANGUAGE'],
] as const;
const TIMES = [
  ['created', 'CREATED'],
  ['updated', 'REV'],
] as const;

const asText = (): Params => new Map([['VALUE', ['TEXT']]]);
/** A value that is an address as it is, any other as text. */
const addressOr = (name: string, value: string, params: Params = new Map()): Property =>
  isUri(value) ? property(name, value, params) : property(name, escapeText(value), new Map([...params, ...asText()]));

const keysOf = (set: unknown): string[] => (isObject(set) ? Object.keys(set) : []);

function writeRelations(draft: Draft, card: Json): void {
  for (const [to, item] of Object.entries(objectAt(card, 'relatedTo'))) {
    const types = keysOf(objectAt(item, 'relation'));
    add(draft, ['relatedTo', to], addressOr('RELATED', to, new Map(types.length > 0 ? [['TYPE', types]] : [])));
    if (isObject(item)) addRest(draft, ['relatedTo', to], item, ['relation']);
  }
}

function writeNotes(draft: Draft, card: Json): void {
  for (const [id, item] of Object.entries(objectAt(card, 'notes'))) {
    if (!isObject(item)) continue;
    const { params } = mannerOf(item, id);
    const [author, created] = [objectAt(item, 'author'), stampOf(item.created)];
    const plain = Object.keys(author).every((key) => ['@type', 'name', 'uri'].includes(key));
    if (created) params.set('CREATED', [created]);
    if (plain && textAt(author, 'name')) params.set('AUTHOR-NAME', [textAt(author, 'name')]);
    if (plain && textAt(author, 'uri')) params.set('AUTHOR', [textAt(author, 'uri')]);
    add(draft, ['notes', id], property('NOTE', escapeText(textAt(item, 'note')), params));
    addRest(draft, ['notes', id], item, ['note', ...(created ? ['created'] : []), ...(plain ? ['author'] : [])]);
  }
}

function writeSpeech(draft: Draft, card: Json): void {
  const speech = objectAt(card, 'speakToAs');
  const gender = speech.grammaticalGender;
  if (typeof gender === 'string') add(draft, ['speakToAs'], property('GRAMGENDER', escapeText(gender)));
  for (const [id, item] of Object.entries(objectAt(speech, 'pronouns'))) {
    if (!isObject(item)) continue;
    const { params, said } = mannerOf(item, id);
    const path = ['speakToAs', 'pronouns', id];
    add(draft, path, property('PRONOUNS', escapeText(textAt(item, 'pronouns')), params));
    addRest(draft, path, item, [...said.filter((name) => name !== 'label'), 'pronouns']);
  }
  addRest(draft, ['speakToAs'], speech, ['grammaticalGender', 'pronouns']);
}

export function writeAbout(draft: Draft, card: Json): void {
  const uid = textAt(card, 'uid');
  // Many write any text here without saying so, and expect it.
  add(draft, ['uid'], escapeText(uid) === uid ? property('UID', uid) : addressOr('UID', uid));
  for (const [name, key] of SINGLE)
    if (typeof card[name] === 'string') add(draft, [name], property(key, escapeText(card[name])));
  for (const [name, key] of TIMES) {
    const stamp = stampOf(card[name]);
    if (stamp) add(draft, [name], property(key, stamp));
    else if (card[name] !== undefined) addAsJson(draft, [name], card[name]);
  }
  for (const member of keysOf(card.members)) add(draft, ['members', member], addressOr('MEMBER', member));
  const words = keysOf(card.keywords);
  if (words.length > 0) add(draft, ['keywords'], property('CATEGORIES', words.map(escapeText).join(',')));
  writeRelations(draft, card);
  writeNotes(draft, card);
  writeSpeech(draft, card);
}

const isText = (one: Property): boolean => param(one, 'VALUE')?.toLowerCase() === 'text';
const addressIn = (one: Property): string => (isText(one) ? text(one) : one.value);
const withKey = (set: Json, key: string, value: unknown): Json =>
  RESERVED.has(key) && key ? set : { ...set, [key]: value };

function readNote(reading: Reading, one: Property): void {
  const created = utcIn(param(one, 'CREATED') ?? '');
  const [name, uri] = [one.params.get('AUTHOR-NAME')?.join(','), one.params.get('AUTHOR')?.join(',')];
  const item: Json = {
    note: text(one),
    ...(created && { created }),
    ...((name || uri) && { author: { ...(name && { name }), ...(uri && { uri }) } }),
    ...mannerIn(one, false, ['CREATED', 'AUTHOR-NAME', 'AUTHOR']),
  };
  keep(reading, 'notes', one, item);
}

function readPronouns(reading: Reading, one: Property): void {
  const speech = objectAt(reading.card, 'speakToAs');
  const inner: Reading = { ...reading, card: { ...speech } };
  keep(inner, 'pronouns', one, { pronouns: text(one), ...mannerIn(one, false) });
  reading.card.speakToAs = inner.card;
}

function readRelation({ card }: Reading, one: Property): void {
  const types = (one.params.get('TYPE') ?? [])
    .flatMap((type) => type.split(','))
    .filter((type) => type && !RESERVED.has(type));
  const relation = Object.fromEntries(types.map((type) => [type, true]));
  card.relatedTo = withKey(objectAt(card, 'relatedTo'), addressIn(one), { relation });
}

/** False for what is said already, or cannot be understood. */
type Read = (reading: Reading, one: Property) => boolean;

const once =
  (name: string, value: (one: Property) => unknown): Read =>
  ({ card }, one) => {
    const read = value(one);
    if (card[name] !== undefined || read === null) return false;
    card[name] = read;
    return true;
  };
const always =
  (read: (reading: Reading, one: Property) => void): Read =>
  (reading, one) => {
    read(reading, one);
    return true;
  };

export const READERS: ReadonlyMap<string, Read> = new Map([
  ['UID', once('uid', addressIn)],
  ['KIND', once('kind', (one) => text(one).toLowerCase())],
  ['PRODID', once('prodId', text)],
  ['LANGUAGE', once('language', text)],
  ['CREATED', once('created', ({ value }) => utcIn(value))],
  ['REV', once('updated', ({ value }) => utcIn(value))],
  [
    'MEMBER',
    always(({ card }, one) => {
      card.members = withKey(objectAt(card, 'members'), addressIn(one), true);
    }),
  ],
  [
    'CATEGORIES',
    always(({ card }, one) => {
      const words = splitAt(',', one.value).map(unescapeText);
      card.keywords = words.reduce((set, word) => withKey(set, word, true), objectAt(card, 'keywords'));
    }),
  ],
  ['RELATED', always(readRelation)],
  ['NOTE', always(readNote)],
  ['PRONOUNS', always(readPronouns)],
  [
    'GRAMGENDER',
    ({ card }, one) => {
      const speech = objectAt(card, 'speakToAs');
      if (speech.grammaticalGender !== undefined) return false;
      card.speakToAs = { ...speech, grammaticalGender: text(one).toLowerCase() };
      return true;
    },
  ],
]);
