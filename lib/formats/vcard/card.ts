// What both writers of vCards say of a person, in the words that all versions share.

import type { WriteContext } from '@/lib/formats/format';
import { instantOf, nameOf, type StandingName, sentenceOf, stageOf } from '@/lib/formats/text/person';
import { oneLine, plain } from '@/lib/formats/text/plain';
import type { Archive } from '@/lib/model/archive';
import { readClock } from '@/lib/model/clock';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { type Person, rootsOf } from '@/lib/model/person/people';

import { translate } from '@/lib/words';
import { extraOf, isWork, keptOf } from './kept';
import { escapeText, fold } from './lines';
import { fitsName, guessedN } from './name';
import { BAR } from './rung';
import { PREFIX } from './sheet';
import { PHONE_TYPES } from './types';

export const PRODID = `PRODID:-//${PREFIX}//Rung//EN`;

export const text = (value: string): string => escapeText(plain(value));
export const line = (value: string): string => escapeText(oneLine(value));

/** ISO 8601 in UTC, to the millisecond; null where there is no such moment or no card can say it. */
export function isoStamp(ms: number | null): string | null {
  if (ms === null || Math.abs(ms) > 8.64e15) return null;
  const iso = isoOf(ms);
  return iso.length === 24 ? iso : null;
}

/** `20260302T091500Z`. */
export function timestamp(ms: number | null): string | null {
  const iso = isoStamp(ms);
  return iso && `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** An address of the web as it may stand in a card: nothing that ends a line, no scheme that runs. */
export function webAddress(value: string): string | null {
  const whole = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(value) ? `https://${value}` : value;
  const url = URL.parse(whole.toWellFormed());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // Radicale cuts an address at a comma, and others at a semicolon; encoded they lead to the same place.
  return url.href.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

/** What kind of telephone it is, where a foreign card said so. */
export const phoneTypes = ({ types }: Handle): string[] =>
  Array.isArray(types) ? types.filter((type) => PHONE_TYPES.has(type)) : [];

/** KDE splits a category even at an escaped comma. */
export const category = (tag: string): string => oneLine(tag.replace(/[,;]/g, ' '));

/** The kind first, unless it is a mere note. */
export function noteText(entry: Person['entries'][number], context: WriteContext): string {
  const { label, text: said } = sentenceOf(entry, context);
  return label === translate('Note') ? (said.trim() ? said : label) : `${label}: ${said}`;
}

/** The notes on a card itself, of all the records that turned out to be this person. */
export const cardNotes = ({ contact, also }: Person): string[] => [
  ...new Set([contact, ...also].map(({ note }) => plain(note ?? '')).filter((note) => note.trim())),
];

/** Milliseconds since 1970 of the last change. */
export function changedAt({ contact, handles, entries }: Person): number | null {
  const clocks = [
    ...Object.values(contact.clocks),
    ...handles.map(({ clock }) => clock),
    ...entries.map(({ clock }) => clock),
  ];
  const last = clocks.reduce((a, b) => (a < b ? b : a), '');
  return last ? readClock(last).ms : instantOf(contact.created);
}

/** `FN` and `N`: both, because some readers know only one of them. The parts a foreign card gave are better than a guess. */
export function nameLines(person: Person): string[] {
  const name = nameOf(person);
  const given = keptOf(person.contact).find((kept) => kept.name === 'N' && fitsName(kept.value, name));
  return [`FN:${escapeText(name)}`, `N:${given?.value ?? guessedN(name)}`];
}

/** The departments a foreign card gave stay as long as the organisation is the same. */
export function workLines({ contact }: Person): string[] {
  const { title, organisation } = contact;
  const name = oneLine(organisation ?? '');
  const given = keptOf(contact).find((kept) => isWork(kept, contact));
  return [...(name ? [`ORG:${given?.value ?? escapeText(name)}`] : []), ...(title ? [`TITLE:${line(title)}`] : [])];
}

/** A day without a year has a form in both (RFC 6350, 4.3.1); words have one in 4.0 alone. */
export function birthdayLine({ birthday }: Contact, version: 3 | 4): string[] {
  const said = oneLine(birthday ?? '');
  if (/^(\d{4}|-)-\d\d-\d\d$/.test(said))
    return [`BDAY:${version === 4 ? said.replace(/(\d\d)-(\d\d)$/, '$1$2').replace(/^(\d{4})-/, '$1') : said}`];
  return said && version === 4 ? [`BDAY;VALUE=text:${escapeText(said)}`] : [];
}

export const kindOf = (contact: Contact): string => {
  const kind = extraOf(contact).kind ?? '';
  return /^(org|group|location)$/.test(kind) ? kind : 'individual';
};

/** Stage and tags; the stage in a line of its own, too, from which it is read again. */
export function stageLines(person: Person, context: WriteContext): string[] {
  const { number, name, ladder, since } = stageOf(person, context);
  const stage = category(name);
  const tags = [...(number > 0 ? [name] : []), ...(person.contact.tags ?? [])].map(category).filter(Boolean);
  return [
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escapeText).join(',')}`] : []),
    ...(number > 0 ? [`X-RUNG-STAGE:${[number, stage, ladder, sinceOf(since)].map(barless).join(BAR)}`] : []),
  ];
}

const barless = (part: string | number): string => line(`${part}`.replaceAll(BAR, ' '));

const sinceOf = (since: StandingName['since']): string =>
  since?.length === 10 ? since : ((since && timestamp(instantOf(since))) ?? '');

/** The id a person of the file has now; undefined for anybody else. */
export type Present = (id: string) => string | undefined;

export function presentIn(archive: Archive): Present {
  const roots = rootsOf(archive.contacts);
  return (id) => {
    const root = roots.get(id);
    return root && !root.deleted ? root.id : undefined;
  };
}

/** Those through whom they were met, as far as they are in the same file. */
export const metThrough = ({ contact }: Person, present: Present): string[] =>
  [...new Set((contact.metThrough ?? []).map(present))].filter((id) => id !== undefined);

export const throughLines = (person: Person, present: Present): string[] =>
  metThrough(person, present).map((id) => `X-RUNG-MET-THROUGH:${id}`);

/** Writes all people of an archive, each by `cardOf`: folded, CRLF at each line's end. */
export const writerOf = (cardOf: (person: Person, context: WriteContext, present: Present) => string[]) =>
  function* (archive: Archive, context: WriteContext): Generator<string> {
    const present = presentIn(archive);
    for (const person of context.people)
      yield cardOf(person, context, present)
        .map((logical) => `${fold(logical)}\r\n`)
        .join('');
  };
