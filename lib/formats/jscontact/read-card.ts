// A Card of anybody as a contact and its entries: all it says is kept, and a Card of Rung comes back whole.

import * as z from 'zod/mini';
import type { Attribution, ReadContext } from '@/lib/formats/format';
import type { Fact } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';
import { emptyContact, withEmployment, withFields, withHandle } from '@/lib/model/person/changed-contact';
import { type Contact, ContactFields } from '@/lib/model/person/contact';
import { Employment } from '@/lib/model/person/employment';
import type { Provenance } from '@/lib/model/whose/provenance';
import { phrase, sayNumber } from '@/lib/words';
import { anniversariesLeft, readBirthday } from './birthday';
import { fullName, guessedComponents } from './components';
import { isObject, type Json, type Kept, objectAt, own, RESERVED, rest, textAt } from './dialect';
import { linesIn } from './kept-lines';
import { PLACES, Provenances, readAddresses } from './read-addresses';
import { readNotes } from './read-notes';
import { readWork } from './read-work';
import { instantFrom } from './time';

export interface Read {
  contact: Contact;
  facts: Fact[];
  /** What of the Card was cut or left: one sentence each. */
  left: string[];
}

/** Properties of a Card that are read into a contact, or are the same in every Card. */
const READ = [
  ...['version', 'uid', 'kind', 'created', 'updated', 'prodId'],
  ...['name', 'keywords', 'notes', 'titles', 'organizations', 'vCardProps', 'anniversaries', ...PLACES],
];

const Uuid = z.uuid();
const Texts = z.array(z.string());

/** The id in a uid, where there is one. */
export function idIn(uid: string): string | undefined {
  const id = uid.toLowerCase().replace(/^urn:uuid:/, '');
  return Uuid.safeParse(id).success ? id : undefined;
}

function readName(card: Json): { name: string; kept: Kept['name'] } {
  const raw = objectAt(card, 'name');
  const nickname = Object.values(objectAt(card, 'nicknames')).find(isObject);
  const full = raw[own('standIn')] === true ? '' : fullName(raw) || (nickname ? textAt(nickname, 'name') : '');
  const parts = rest(raw, 'full');
  const isGuess = canonicalJson(parts) === canonicalJson(guessedComponents(full));
  const left = isGuess ? {} : parts;
  return { name: full, kept: Object.keys(left).length > 0 ? { full, rest: left } : undefined };
}

/** In the order in which Rung keeps them, as far as they still stand among the keywords. */
function readTags(card: Json): string[] {
  const keywords = Object.keys(objectAt(card, 'keywords'));
  const known = Texts.safeParse(card[own('tags')]);
  const mine = (known.success ? known.data : []).filter((tag) => keywords.includes(tag) || RESERVED.has(tag));
  return [...mine, ...keywords.filter((tag) => !mine.includes(tag))];
}

/** Decided by other ways, or never by a file. */
const NOT_TAKEN = ['name', 'title', 'organisation', 'note', 'tags', 'deleted', 'mergedInto'];

/** What Rung says beyond the Card; a value against the model is left out. */
function readFields(card: Json): { fields: Json; wrong: string[] } {
  const all = rest(objectAt(card, own('fields')), ...NOT_TAKEN);
  const issues = ContactFields.safeParse({ ...all, name: '' }).error?.issues ?? [];
  const wrong = [...new Set(issues.map(({ path }) => String(path[0])))];
  return { fields: rest(all, ...wrong), wrong };
}

function readJobs(card: Json, { clock }: Attribution): Employment[] {
  return [card[own('employments')]].flat().flatMap((job) => {
    const read = isObject(job) ? Employment.safeParse({ ...job, clock }) : null;
    return read?.success && !read.data.removed ? [read.data] : [];
  });
}

/** What goes into `extra`: only what is there, so that a Card of Rung leaves no trace. */
function extraOf(
  card: Json,
  id: string,
  { kept, lines, fields }: { kept: Kept; lines: string[]; fields: Json },
): Json | undefined {
  const parts = Object.entries(kept).filter(([, part]) => part && Object.keys(part).length > 0);
  const [uid, kind] = [textAt(card, 'uid'), textAt(card, 'kind')];
  const extra: Json = {
    ...objectAt(fields, 'extra'),
    ...(uid !== `urn:uuid:${id}` && { uid }),
    ...(kind && kind !== 'individual' && { kind }),
    ...(lines.length > 0 && { vcard: lines }),
    ...(parts.length > 0 && { jscontact: Object.fromEntries(parts) }),
  };
  return Object.keys(extra).length > 0 ? extra : undefined;
}

const ORIGINS = own('provenance');
const MAX_LINE = 300;
const MAX_NOTE = 20_000;

/** Cut to what a contact can hold, and said so. */
function cut(text: string, most: number, what: string, left: string[]): string {
  if (text.length <= most) return text;
  left.push(phrase`The ${what} is longer than ${sayNumber(most)} characters and was cut there.`);
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** Where the values of fields came from, as a Card of Rung says it. */
function originsIn(
  card: Json,
  work: readonly (Json | undefined)[],
  note: Json | undefined,
): Record<string, Provenance[]> {
  const [title, organisation] = work;
  const said = {
    ...objectAt(card, ORIGINS),
    name: objectAt(card, 'name')[ORIGINS],
    title: title?.[ORIGINS],
    organisation: organisation?.[ORIGINS],
    note: note?.[ORIGINS],
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([field, value]) => {
      const known = Provenances.safeParse(value);
      return known.success && !RESERVED.has(field) ? [[field, known.data]] : [];
    }),
  );
}

/** The contact in a Card that the schema accepts. `id`: of its uid, or a new one. */
export function readCard(card: Json, id: string, origin: Attribution, context: ReadContext): Read {
  const said: string[] = [];
  const { name, kept: keptName } = readName(card);
  const work = readWork(card);
  const addresses = readAddresses(card, origin);
  const notes = readNotes(card, id, origin, context);
  const { fields, wrong } = readFields(card);
  const tags = readTags(card).map((tag) => cut(tag, MAX_LINE, 'tag', said));
  const { lines, left } = linesIn(card.vCardProps);
  const kept: Kept = {
    card: {
      ...rest(card, ...READ),
      ...anniversariesLeft(card),
      ...addresses.left,
      ...(left.length > 0 && { vCardProps: left }),
    },
    name: keptName,
    work: work.kept,
  };
  const extra = extraOf(card, id, { kept, lines, fields });
  const birthday = readBirthday(card);
  const known = {
    ...(birthday && { birthday }),
    ...rest(fields, 'extra'),
    name: cut(name, MAX_LINE, 'name', said),
    ...(work.title && { title: cut(work.title, MAX_LINE, 'title', said) }),
    ...(work.organisation && { organisation: cut(work.organisation, MAX_LINE, 'organisation', said) }),
    ...(tags.length > 0 && { tags }),
    ...(notes.onCard && { note: cut(notes.onCard, MAX_NOTE, 'note', said) }),
    ...(extra && { extra }),
  };
  const empty = emptyContact(id, instantFrom(card.created) ?? origin.from.capturedAt);
  empty.provenance = originsIn(card, work.items, notes.item);
  const written = withFields(empty, known, origin.clock, origin.from);
  const worked = readJobs(card, origin).reduce(withEmployment, written);
  const contact = addresses.handles.reduce(withHandle, worked);
  for (const place of addresses.unread)
    said.push(phrase`What stands at ${place} is longer than an address can be and was left out.`);
  for (const field of wrong) said.push(phrase`What Rung’s own "${field}" says is not understood and was left out.`);
  return { contact, facts: notes.facts, left: [...said, ...notes.left] };
}
