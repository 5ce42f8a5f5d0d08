// A person as the lines of a vCard 4.0 (RFC 6350, RFC 9554), in the dialect that most address books read whole.

import type { Archive } from '@/lib/model/archive';
import { readClock } from '@/lib/model/clock';
import { canonical, type Handle, linkOf } from '@/lib/model/handle';
import { isoOf } from '@/lib/model/moment';
import { type Person, peopleOf } from '@/lib/model/people';
import type { WriteContext } from '../format';
import { instantOf, nameOf, sentenceOf, stageOf } from '../text/person';
import { oneLine, plain } from '../text/plain';
import { escapeText, fold } from './lines';

const text = (value: string): string => escapeText(plain(value));
const line = (value: string): string => escapeText(oneLine(value));

/** `20260302T091500Z`; null where there is no such moment. */
export function timestamp(ms: number | null): string | null {
  if (ms === null || Math.abs(ms) > 8.64e15) return null;
  const iso = isoOf(ms);
  return iso.length === 24 ? `${iso.slice(0, 19).replace(/[-:]/g, '')}Z` : null;
}

export const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

/** Family name, given names: a guess, because only the whole name is known. `von`, `de` and their like are family. */
export function nameParts(name: string): [string, string] {
  const words = name.split(' ');
  if (words.length === 1) return [name, ''];
  if (EAST_ASIAN.test(name)) return [words[0] ?? '', words.slice(1).join(' ')];
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}+$/u.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return [words.slice(at).join(' '), words.slice(0, at).join(' ')];
}

const TYPE = { personal: ';TYPE=home', employer: ';TYPE=work', unknown: '' };

/** An address of the web as it may stand in a card: nothing that ends a line, no scheme that runs. */
const webAddress = (value: string): string | null => {
  const url = URL.parse(value.toWellFormed());
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
};

/** A number that leaves no doubt is a `tel:` address (RFC 3966); any other stays text. */
function phoneLine({ value, owner }: Handle): string {
  const number = oneLine(value);
  const global = /^\+\d[\d\s.()-]{4,}$/.test(number) && !number.includes('(0)');
  return global
    ? `TEL${TYPE[owner]};VALUE=uri:tel:${number.replace(/\s+/g, '-')}`
    : `TEL${TYPE[owner]};VALUE=text:${escapeText(number)}`;
}

/** Addresses that a card has no place for stay in the archive: ids of LinkedIn's own, and what is of no known kind. */
export function handleLines(handle: Handle): string[] {
  const { channel, value, owner } = handle;
  if (!oneLine(value)) return [];
  if (channel === 'email') return [`EMAIL${TYPE[owner]}:${line(value)}`];
  if (channel === 'phone') return [phoneLine(handle)];
  if (channel === 'messaging') return [`SOCIALPROFILE;VALUE=text:${line(value)}`];
  if (channel === 'postal') return [`ADR${TYPE[owner]}:;;${text(value)};;;;`];
  if (channel === 'linkedin') {
    const link = linkOf({ channel, value: canonical(channel, value) });
    return link ? [`SOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=uri:${link}`, `URL:${link}`] : [];
  }
  const link = channel === 'url' ? webAddress(value) : null;
  return link ? [`URL:${link}`] : [];
}

/** KDE splits a category even at an escaped comma. */
export const category = (tag: string): string => oneLine(tag.replace(/[,;]/g, ' '));

/** The kind first, unless it is a mere note. */
export function noteText(entry: Person['entries'][number], context: WriteContext): string {
  const { label, text: said } = sentenceOf(entry, context);
  return label === 'Note' ? (said.trim() ? said : label) : `${label}: ${said}`;
}

/** The notes on a card itself, of all the records that turned out to be this person. */
export const cardNotes = ({ contact, also }: Person): string[] => [
  ...new Set([contact, ...also].flatMap(({ note }) => (note ? [plain(note)] : []))),
];

function noteLines(person: Person, context: WriteContext): string[] {
  const dated = person.entries.map((entry) => {
    const created = timestamp(instantOf(entry.at));
    return `NOTE${created ? `;CREATED=${created}` : ''}:${escapeText(noteText(entry, context))}`;
  });
  return [...cardNotes(person).map((note) => `NOTE:${escapeText(note)}`), ...dated];
}

function changed({ contact, handles, entries }: Person): string | null {
  const clocks = [
    ...Object.values(contact.clocks),
    ...handles.map(({ clock }) => clock),
    ...entries.map(({ clock }) => clock),
  ];
  const last = clocks.reduce((a, b) => (a < b ? b : a), '');
  return timestamp(last ? readClock(last).ms : instantOf(contact.created));
}

function stageLines(person: Person, context: WriteContext): string[] {
  const { number, name, ladder } = stageOf(person, context);
  const tags = [...(number > 0 ? [name] : []), ...(person.contact.tags ?? [])].map(category).filter(Boolean);
  return [
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escapeText).join(',')}`] : []),
    ...(number > 0 ? [`X-RUNG-STAGE:${number};${escapeText(category(name))};${line(ladder)}`] : []),
  ];
}

function cardOf(person: Person, context: WriteContext): string[] {
  const { id, created, title, organisation } = person.contact;
  const name = nameOf(person);
  const [family, given] = nameParts(name).map(escapeText);
  const [made, revised] = [timestamp(instantOf(created)), changed(person)];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `UID:urn:uuid:${id}`,
    `FN:${escapeText(name)}`,
    `N:${family};${given};;;`,
    ...(organisation ? [`ORG:${line(organisation)}`] : []),
    ...(title ? [`TITLE:${line(title)}`] : []),
    ...person.handles.flatMap(handleLines),
    ...stageLines(person, context),
    ...noteLines(person, context),
    ...(made ? [`CREATED:${made}`] : []),
    ...(revised ? [`REV:${revised}`] : []),
    'END:VCARD',
  ];
}

/** All people of an archive, folded, CRLF at each line's end. */
export const writeCards = (archive: Archive, context: WriteContext): string =>
  peopleOf(archive)
    .flatMap((person) => cardOf(person, context))
    .map((logical) => `${fold(logical)}\r\n`)
    .join('');
