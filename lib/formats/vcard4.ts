// vCard 4.0: the people for any address book, with one dated note for each entry; our own cards are read back.

import { SCHEMA } from '@/lib/migrations';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import { type Contact, emptyContact, withFields, withHandle } from '@/lib/model/contact';
import type { Fact } from '@/lib/model/entry';
import { type Channel, type Handle, keyOf, likelyOwner } from '@/lib/model/handle';
import { isoOf } from '@/lib/model/moment';
import { type Person, peopleOf } from '@/lib/model/people';
import type { Provenance } from '@/lib/model/provenance';
import { failure, type Result, success } from '@/lib/model/result';
import type { Format, ReadContext, ReadFault, Taken, WriteContext } from './format';
import { contextOf } from './text/context';
import { textOf } from './text/decode';
import { instantOf, nameOf } from './text/person';
import { oneLine } from './text/plain';
import { cardNotes, category, handleLines, noteText, timestamp, writeCards } from './vcard/card';
import { type Line, readLine, splitAt, unescapeText, unfold } from './vcard/lines';

interface Card {
  lines: Line[];
  /** Of BEGIN, counted in logical lines from 1. */
  at: number;
}

function splitCards(text: string): Result<Card[], ReadFault> {
  const cards: Card[] = [];
  let open: Card | null = null;
  for (const [i, raw] of unfold(text).entries()) {
    const line = readLine(raw);
    if (!line) return failure('damaged', `Line ${i + 1} of the vCards is no line of a card. Nothing was changed.`);
    if (line.name === 'BEGIN') {
      if (open) break;
      open = { lines: [], at: i + 1 };
    } else if (line.name === 'END' && open) {
      cards.push(open);
      open = null;
    } else if (open) open.lines.push(line);
  }
  if (open)
    return failure(
      'damaged',
      `The vCard that begins at line ${open.at} has no end: the file is cut off. Nothing was changed.`,
    );
  if (cards.length === 0) return failure('not-ours', 'This file holds no vCard.');
  return success(cards);
}

const valuesOf = ({ lines }: Card, name: string): Line[] => lines.filter((line) => line.name === name);
const textIn = (card: Card, name: string): string | undefined => {
  const [line] = valuesOf(card, name);
  return line && unescapeText(line.value);
};

const OWNERS: Record<string, Handle['owner']> = { home: 'personal', work: 'employer' };

/** Channel and value of a line that is an address. LinkedIn stands in a card twice, as profile and as URL. */
function addressIn({ name, params, value }: Line): { channel: Channel; value: string } | null {
  if (name === 'EMAIL') return { channel: 'email', value: unescapeText(value) };
  if (name === 'TEL') return { channel: 'phone', value: unescapeText(value).replace(/^tel:/i, '') };
  if (name === 'ADR') return { channel: 'postal', value: unescapeText(splitAt(';', value)[2] ?? '') };
  if (name === 'SOCIALPROFILE' && params.get('SERVICE-TYPE')?.[0] !== 'LinkedIn')
    return { channel: 'messaging', value: unescapeText(value) };
  const slug = value.match(/^https:\/\/www\.linkedin\.com\/in\/([^/?#]+)/)?.[1];
  if (slug && (name === 'URL' || name === 'SOCIALPROFILE'))
    return { channel: 'linkedin', value: keyOf('linkedin', slug).slice('linkedin:'.length) };
  return name === 'URL' ? { channel: 'url', value } : null;
}

interface Origin {
  clock: string;
  from: Provenance;
}

function handlesIn(card: Card, { clock, from }: Origin): Handle[] {
  return card.lines.flatMap((line) => {
    const address = addressIn(line);
    if (!address?.value) return [];
    const { channel, value } = address;
    const typed = OWNERS[line.params.get('TYPE')?.[0] ?? ''];
    const owner = typed ?? (channel === 'linkedin' ? likelyOwner(channel, value) : 'unknown');
    return [{ key: keyOf(channel, value), channel, value, owner, clock, provenance: [from] }];
  });
}

/** `20260302T091500Z` as an ISO 8601 instant. */
const instantIn = (stamp: string | undefined): string | undefined => {
  const [, y, mo, d, h, mi, s] = stamp?.match(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/) ?? [];
  return y && `${y}-${mo}-${d}T${h}:${mi}:${s}Z`;
};

function contactIn(card: Card, origin: Origin, context: ReadContext): Contact {
  const uid = textIn(card, 'UID')?.match(/^urn:uuid:([0-9a-f-]{36})$/)?.[1];
  const created = instantIn(textIn(card, 'CREATED')) ?? origin.from.capturedAt;
  const stage = unescapeText(splitAt(';', valuesOf(card, 'X-RUNG-STAGE')[0]?.value ?? '')[1] ?? '');
  const tags = valuesOf(card, 'CATEGORIES').flatMap(({ value }) => splitAt(',', value).map(unescapeText));
  const notes = valuesOf(card, 'NOTE').filter(({ params }) => !params.has('CREATED'));
  const [title, organisation] = [textIn(card, 'TITLE'), textIn(card, 'ORG')];
  const own = tags.filter((tag, i) => i > 0 || tag !== stage);
  const fields = {
    name: textIn(card, 'FN') ?? '',
    ...(title && { title }),
    ...(organisation && { organisation }),
    ...(own.length > 0 && { tags: own }),
    ...(notes.length > 0 && { note: notes.map(({ value }) => unescapeText(value)).join('\n\n') }),
  };
  const empty = emptyContact(uid ?? context.newId(), created);
  const contact = withFields(empty, fields, origin.clock, origin.from);
  const handles = new Map(handlesIn(card, origin).map((handle) => [handle.key, handle]));
  return [...handles.values()].reduce(withHandle, contact);
}

function factsIn(card: Card, person: string, { clock }: Origin, context: ReadContext): Fact[] {
  return valuesOf(card, 'NOTE').flatMap(({ params, value }) => {
    const at = instantIn(params.get('CREATED')?.[0]);
    if (!at) return [];
    const id = context.newId();
    return [
      { id, entry: id, kind: 'interaction', type: 'note', people: [person], at, clock, note: unescapeText(value) },
    ];
  });
}

async function read(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const cards = splitCards(textOf(bytes) ?? '');
  if (!cards.ok) return cards;
  const made = isoOf(context.now());
  const origin: Origin = { clock: makeClock(context.now(), 0, 'vcard'), from: context.from };
  const contacts = cards.value.map((card) => contactIn(card, origin, context));
  const journal = cards.value.flatMap((card, i) => factsIn(card, contacts[i]?.id ?? '', origin, context));
  const archive: Archive = { ...emptyArchive(SCHEMA, made), contacts, journal };
  return success({ archive, remarks: [] });
}

function keepsOf(person: Person, context: WriteContext): unknown {
  const { title, organisation, tags } = person.contact;
  return {
    name: nameOf(person),
    work: [title, organisation].map((part) => oneLine(part ?? '')),
    addresses: [...new Set(person.handles.flatMap(handleLines))].sort(),
    tags: (tags ?? []).map(category).filter(Boolean),
    note: cardNotes(person).join('\n\n'),
    notes: person.entries.map((entry) => `${timestamp(instantOf(entry.at))} ${noteText(entry, context)}`).sort(),
  };
}

export default {
  id: 'vcard4',
  name: 'Contacts for address books (vCard 4.0)',
  fileName: 'contacts.vcf',
  mediaType: 'text/vcard;version=4.0',
  standard: true,
  foreign: true,
  write: writeCards,
  read,
  keeps: (archive) =>
    Object.fromEntries(peopleOf(archive).map((person) => [person.contact.id, keepsOf(person, contextOf(archive))])),
} satisfies Format;
