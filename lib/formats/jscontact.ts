// JSContact 1.0 (RFC 9553): the people as Cards, the richest standard there is; Cards of other programs are read too.

import type { Attribution } from '@/lib/formats/format';
import { type Json, objectAt, rest } from '@/lib/formats/jscontact/dialect';
import { cardsIn, readCards } from '@/lib/formats/jscontact/read-cards';
import { cardOf } from '@/lib/formats/jscontact/write-card';
import { entryOf, noteOn } from '@/lib/formats/jscontact/write-notes';
import { parseGently } from '@/lib/formats/json/guard';
import { sortedList } from '@/lib/formats/json/list';
import { textOf } from '@/lib/formats/text/decode';
import { SCHEMA } from '@/lib/migrations/schema';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import { isoOf, msOf } from '@/lib/model/moment';
import { type Person, peopleOf, rootsOf } from '@/lib/model/person/people';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { Format, ReadContext, ReadFault, Taken, WriteContext } from './format';

/** The id of the person for whom a contact stands. */
const standsFor = ({ contacts }: Archive) => {
  const roots = rootsOf(contacts);
  return (id: string): string => roots.get(id)?.id ?? id;
};

function* cards(archive: Archive, context: WriteContext): Generator<Json> {
  const idOf = standsFor(archive);
  for (const person of context.people) yield cardOf(person, context, idOf);
}

function* write(archive: Archive, context: WriteContext): Generator<string> {
  yield* sortedList(cards(archive, context));
  yield '\n';
}

async function read(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const text = textOf(bytes);
  if (text === null) return failure('not-ours', phrase`This is no JSContact file: it is no text in UTF-8.`);
  const parsed = await parseGently(text, phrase`The JSContact file`);
  if (!parsed.ok) return parsed;
  const cards = cardsIn(parsed.value);
  if (!cards) return failure('not-ours', phrase`This is no JSContact file: nothing in it says "@type": "Card".`);
  const origin: Attribution = { clock: makeClock(context.now(), 0, 'jscontact'), from: context.from };
  const { contacts, journal, remarks } = readCards(cards, origin, context);
  if (contacts.length === 0)
    return failure('damaged', phrase`None of the cards can be read. Card 1: ${remarks[0]?.say} Nothing was changed.`);
  return success({ archive: { ...emptyArchive(SCHEMA, isoOf(context.now())), contacts, journal }, remarks });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything but stamps, origins, and what was deleted or merged. */
function keepsOf({ contact, also, handles, entries }: Person, idOf: (contact: string) => string): unknown {
  const { id, created, name, tags, employments = [], clocks: _, provenance: __, note: ___, ...fields } = contact;
  const said = Object.entries(rest(fields, 'handles', 'deleted', 'mergedInto')).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return {
    ...Object.fromEntries(said),
    created: isoOf(msOf(created)),
    name: name.trim() ? name : '',
    tags: tags ?? [],
    note: noteOn({ contact, also, handles, entries }),
    handles: handles
      .map(({ key, channel, value, owner, label, deadOn, employment }) => ({
        ...{ key, channel, value, owner, label: label ?? null, deadOn: deadOn ?? null, employment: employment ?? null },
      }))
      .sort((a, b) => byText(a.key, b.key)),
    employments: employments
      .filter((job) => !job.removed)
      .map(({ clock: _clock, removed: _removed, ...job }) => job)
      .sort((a, b) => byText(a.id, b.id)),
    entries: entries.map((entry) => entryOf(entry, idOf)).sort((a, b) => byText(String(a.id), String(b.id))),
    extra: rest(objectAt(fields, 'extra'), 'jscontact'),
  };
}

export default {
  id: 'jscontact',
  name: phrase`Contacts with all Rung knows of them (JSContact)`,
  fileName: 'contacts.jscontact.json',
  mediaType: 'application/jscontact+json',
  standard: true,
  foreign: true,
  write,
  read,
  recognises: (start, fileName) =>
    /^\s*(\[\s*)?\{/.test(start) && (/"@type"\s*:\s*"Card"/.test(start) || /\.jscontact(\.json)?$/i.test(fileName)),
  keeps: (archive) => {
    const idOf = standsFor(archive);
    return Object.fromEntries(peopleOf(archive).map((person) => [person.contact.id, keepsOf(person, idOf)]));
  },
} satisfies Format;
