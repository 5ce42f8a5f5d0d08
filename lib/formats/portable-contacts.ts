// Portable Contacts 1.0 Draft C (2008): the people for programs of its time, and files of such programs read back.

import { isObject, type Json } from '@/lib/formats/jscontact/dialect';
import { parseGently, sortedJson } from '@/lib/formats/json/guard';
import { sortedList } from '@/lib/formats/json/list';
import { idIn, readEntry } from '@/lib/formats/portable/read-entry';
import { entryOf, jobsOf, noteOf, tagsOf, usedHandles } from '@/lib/formats/portable/write-entry';
import { contextOf } from '@/lib/formats/text/context';
import { textOf } from '@/lib/formats/text/decode';
import { nameOf } from '@/lib/formats/text/person';
import { SCHEMA } from '@/lib/migrations/schema';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import { isoOf } from '@/lib/model/moment';
import type { Person } from '@/lib/model/person/people';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { FileRemark, Format, ReadContext, ReadFault, Taken, WriteContext } from './format';

function* entries({ made }: Archive, context: WriteContext): Generator<Json> {
  for (const person of context.people) yield entryOf(person, context, made);
}

function* write(archive: Archive, context: WriteContext): Generator<string> {
  const count = context.people.length;
  const envelope = sortedJson({ startIndex: 0, itemsPerPage: count, totalResults: count, entry: [] });
  const [before, after] = envelope.split('[]') as [string, string];
  yield before;
  yield* sortedList(entries(archive, context), 1);
  yield after;
}

async function read(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const text = textOf(bytes);
  if (text === null) return failure('not-ours', phrase`This is no file of Portable Contacts: it is no text in UTF-8.`);
  const parsed = await parseGently(text, phrase`The file of Portable Contacts`);
  if (!parsed.ok) return parsed;
  if (!isObject(parsed.value) || typeof parsed.value.entry !== 'object' || parsed.value.entry === null)
    return failure('not-ours', phrase`This is no file of Portable Contacts: it has no list "entry".`);
  const origin = { clock: makeClock(context.now(), 0, 'portable'), from: context.from };
  const archive = emptyArchive(SCHEMA, isoOf(context.now()));
  const remarks: FileRemark[] = [];
  const seen = new Map<string, number>();
  for (const [i, entry] of [parsed.value.entry].flat().entries()) {
    const remark = (verdict: FileRemark['verdict'], say: string) =>
      remarks.push({ verdict, where: phrase`Entry ${i + 1}`, say });
    if (!isObject(entry)) {
      remark('broken', phrase`It is no contact and was not read.`);
      continue;
    }
    const said = String(entry.id ?? '');
    const before = said ? seen.get(said) : undefined;
    if (before) {
      remark('broken', phrase`It has the same id as entry ${before} and was not read.`);
      continue;
    }
    seen.set(said, i + 1);
    const taken = readEntry(entry, idIn(entry) ?? context.newId(), origin, context);
    if (taken) archive.contacts.push(taken.contact);
    else remark('skipped', phrase`It has no name and no address, so there is nobody to take in.`);
    for (const say of taken?.left ?? []) remark('skipped', say);
  }
  if (archive.contacts.length === 0)
    return failure('damaged', phrase`None of the entries names a person. Nothing was changed.`);
  return success({ archive, remarks });
}

/** Whose an address is shows in its type, which a profile does not have. */
const TYPED: ReadonlySet<string> = new Set(['email', 'phone', 'url', 'postal']);
const PLACED: ReadonlySet<string> = new Set([...TYPED, 'messaging', 'linkedin', 'linkedin-member']);

const keepsOf = (person: Person, context: WriteContext): unknown => ({
  name: nameOf(person),
  jobs: jobsOf(person)
    .map((job) => JSON.stringify(job))
    .sort(),
  tags: tagsOf(person),
  note: noteOf(person, context),
  addresses: usedHandles(person)
    .filter(({ channel }) => PLACED.has(channel))
    .map(({ key, value, channel, owner }) => `${key} ${value} ${TYPED.has(channel) ? owner : ''}`)
    .sort(),
});

export default {
  id: 'portable-contacts',
  name: phrase`Contacts for older programs (Portable Contacts 1.0)`,
  fileName: 'portable-contacts.json',
  mediaType: 'application/json',
  standard: true,
  foreign: true,
  write,
  read,
  recognises: (start) =>
    /^\s*\{\s*"(entry|startIndex|itemsPerPage|totalResults|sorted|filtered|updatedSince)"\s*:/.test(start),
  keeps: (archive) => {
    const context = contextOf(archive);
    return Object.fromEntries(context.people.map((person) => [person.contact.id, keepsOf(person, context)]));
  },
} satisfies Format;
