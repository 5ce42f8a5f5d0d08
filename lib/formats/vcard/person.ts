// A card of any version as a person and the entries about them.

import type { Attribution, FileRemark, ReadContext } from '@/lib/formats/format';
import { oneLine } from '@/lib/formats/text/plain';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { birthdayIn } from '@/lib/model/person/birthday';
import { emptyContact } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { phrase } from '@/lib/words';
import { shown } from './cards';
import { handlesIn } from './handles';
import { extraIn } from './leftover';
import { splitAt, unescapeText } from './lines';
import { fitsName, guessedN, nameFromParts, organisationIn } from './name';
import { type DatedNote, notesIn, storedStamp } from './note';
import { metThroughIn, stageMarkIn, stageMove } from './rung';
import { named, type Sheet, take, takeText } from './sheet';

const MAX_LINE = 300;
const MAX_NOTE = 20_000;

interface Called {
  name: string;
  organisation: string;
}

/** Nobody is called by where they live. */
const CALLED_BY: readonly Handle['channel'][] = ['email', 'phone', 'linkedin', 'messaging', 'url'];

/** The whole name, else one made of its parts, else an organisation, a nickname, an address. */
function calledIn(sheet: Sheet, handles: readonly Handle[]): Called {
  const whole = takeText(sheet, 'FN');
  const [n] = named(sheet, 'N');
  const [org] = named(sheet, 'ORG');
  const organisation = org ? organisationIn(org.value) : '';
  if (org && splitAt(';', org.value).filter((part) => part.trim()).length < 2) sheet.used.add(org);
  const nickname = oneLine(unescapeText(named(sheet, 'NICKNAME')[0]?.value ?? ''));
  const reach = CALLED_BY.map((channel) => handles.find((handle) => handle.channel === channel)).find(Boolean);
  const name = whole || (n && nameFromParts(n.value)) || organisation || nickname || oneLine(reach?.value ?? '');
  // The parts are kept where they say more than can be guessed.
  if (n && ((n.params.size === 0 && n.value === guessedN(name)) || (!whole && !fitsName(n.value, name))))
    sheet.used.add(n);
  return { name, organisation };
}

const UUID = /^(?:urn:uuid:)?\{?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\}?$/i;

/** At most so many characters a piece, none of them in two. */
function* pieces(text: string, most: number): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const high = text.charCodeAt(at + most - 1) >> 10 === 0x36;
    const end = at + (high ? most - 1 : most);
    yield text.slice(at, end);
    at = end;
  }
}

function tagsIn(sheet: Sheet, stage: string | undefined): string[] {
  const tags = take(sheet, 'CATEGORIES').flatMap(({ value }) => splitAt(',', value).map(unescapeText));
  const own = tags.filter((tag, i) => i > 0 || tag !== stage).map(oneLine);
  return [...new Set(own)].filter((tag) => tag !== '' && tag.length <= MAX_LINE);
}

function cut(sheet: Sheet, text: string, what: string, remarks: FileRemark[]): string {
  if (text.length <= MAX_LINE) return text;
  const say = phrase`The ${what} “${shown(text)}” is longer than ${MAX_LINE} characters. Cut off there.`;
  remarks.push({ verdict: 'broken', where: sheet.card.where, say });
  return text.slice(0, MAX_LINE).toWellFormed();
}

/** The title as it is on a card; where there is none, the role. */
function titleIn(sheet: Sheet): string {
  return takeText(sheet, 'TITLE') || takeText(sheet, 'ROLE');
}

/** The line itself is kept, too: it may say more, such as a calendar. */
function birthdayOf(sheet: Sheet): string {
  const [line] = sheet.ours ? take(sheet, 'BDAY') : named(sheet, 'BDAY');
  if (!line) return '';
  const hasNoYear = line.params.has('X-APPLE-OMIT-YEAR');
  const said = oneLine(unescapeText(line.value));
  return birthdayIn(hasNoYear ? said.replace(/^\d{4}/, '0000') : said).slice(0, MAX_LINE);
}

/** What did not fit on the card follows it as entries of the day it was read. */
function datedIn(note: string, dated: readonly DatedNote[], today: string): Record<string, unknown>[] {
  const rest = [...pieces(note, MAX_NOTE)].slice(1).map((text) => ({ at: today, text }));
  return [...rest, ...dated].flatMap(({ at, text }) =>
    [...pieces(text, MAX_NOTE)].map((piece) => ({ kind: 'interaction', type: 'note', at, note: piece })),
  );
}

/** Without what is empty: a card does not say that there is nothing. */
const filled = <Fields extends Record<string, string | string[]>>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0)) as Partial<Fields>;

/** Fields with when and from where each of them came. */
function stamped<Fields extends Record<string, unknown>>(fields: Fields, { clock, from }: Attribution) {
  const [clocks, provenance]: [Contact['clocks'], Contact['provenance']] = [{}, {}];
  for (const field of Object.keys(fields)) {
    clocks[field] = clock;
    provenance[field] = [from];
  }
  return { ...fields, clocks, provenance };
}

export interface ReadPerson {
  contact: Contact;
  facts: Fact[];
}

/** Entries of the person, each with an id of its own. */
function factsOf(
  person: string,
  entries: readonly Record<string, unknown>[],
  { clock, from }: Attribution,
  newId: () => string,
) {
  return entries.map((fields) => {
    const id = newId();
    return { ...fields, id, entry: id, people: [person], clock, provenance: [from] } as unknown as Fact;
  });
}

/** Null for a card that names nobody; what is left out of it goes to the remarks. */
export function personIn(
  sheet: Sheet,
  origin: Attribution,
  context: ReadContext,
  remarks: FileRemark[],
): ReadPerson | null {
  const handles = handlesIn(sheet, origin);
  const { name, organisation } = calledIn(sheet, handles);
  if (!name && handles.length === 0) {
    const say = phrase`This card has neither a name nor an address. Left out.`;
    remarks.push({ verdict: 'skipped', where: sheet.card.where, say });
    return null;
  }
  const uid = takeText(sheet, 'UID');
  const known = uid.match(UUID)?.[1]?.toLowerCase();
  const mark = stageMarkIn(sheet);
  const { note, dated } = notesIn(sheet);
  const move = mark && stageMove(mark, dated);
  const said = {
    name: cut(sheet, name, 'name', remarks),
    title: cut(sheet, titleIn(sheet), 'title', remarks),
    organisation: cut(sheet, organisation, 'organisation', remarks),
    tags: tagsIn(sheet, mark?.name),
    note: pieces(note, MAX_NOTE).next().value ?? '',
    ladder: mark?.ladder ?? '',
    metThrough: metThroughIn(sheet),
    birthday: birthdayOf(sheet),
  };
  const created = storedStamp(takeText(sheet, 'CREATED'));
  const extra = extraIn(sheet, known ? '' : uid, `“${shown(name)}”`, remarks);
  const fields = { ...filled(said), name: said.name, ...(extra && { extra }) };
  const began = created ? isoOf(momentOf(created)) : origin.from.capturedAt;
  const contact = { ...emptyContact(known ?? context.newId(), began), ...stamped(fields, origin), handles };
  const entries = [...datedIn(note, dated, origin.from.capturedAt.slice(0, 10)), ...(move ? [move] : [])];
  return { contact, facts: factsOf(contact.id, entries, origin, context.newId) };
}
