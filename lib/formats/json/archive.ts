// What a file says is an archive, proved and put in order: the shape of each record, ids once, keys computed anew.

import * as z from 'zod/mini';
import type { ReadFault, Taken } from '@/lib/formats/format';
import { migrate } from '@/lib/migrations';
import { Archive, byList, LISTS, type List, Setting } from '@/lib/model/archive';
import { isClock } from '@/lib/model/clock';
import { Fact } from '@/lib/model/entry/entry';
import { Ladder } from '@/lib/model/ladder/ladder';
import { Contact } from '@/lib/model/person/contact';
import { Employment } from '@/lib/model/person/employment';
import { Handle, keyOf } from '@/lib/model/person/handle';
import { laterFact } from '@/lib/model/person/later-copy';
import { mergeContacts, mergeOrganisations } from '@/lib/model/person/merge';
import { KindSince, Organisation } from '@/lib/model/person/organisation';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import { isObject } from './guard';
import { sayIssues } from './issue';

/** A stamp of another shape would win every comparison, or stop this device's own clock. */
const Stamp = z.string().check(z.refine(isClock, phrase`is no stamp of Rung, like "0mg5x2k00-0000-a1b2c3"`));
const People = z.array(z.uuid(phrase`is no id of a person`)).check(
  z.maxLength(200),
  z.refine((people) => new Set(people).size === people.length, phrase`names a person twice`),
);

/** What the model asks for, and what only a file can get wrong. */
const FileArchive = z.extend(Archive, {
  contacts: z.array(
    z.extend(Contact, {
      handles: z.array(z.extend(Handle, { clock: Stamp })),
      employments: z.optional(z.array(z.extend(Employment, { clock: Stamp }))),
      clocks: z.record(z.string(), Stamp),
    }),
  ),
  journal: z.array(z.extend(Fact, { clock: Stamp, people: People })),
  ladders: z.array(z.extend(Ladder, { clock: z.optional(Stamp) })),
  settings: z.array(z.extend(Setting, { clock: Stamp })),
  organisations: z.array(
    z.extend(Organisation, {
      kinds: z.array(z.extend(KindSince, { clock: Stamp })),
      clocks: z.record(z.string(), Stamp),
    }),
  ),
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same archive in the one order it is written in. */
export const inOrder = (archive: Archive): Archive => ({
  ...archive,
  ...byList((list) => {
    const keyOf = (record: Record<string, unknown>) => String(record[list === 'settings' ? 'key' : 'id']);
    return archive[list].toSorted((a, b) => byText(keyOf(a), keyOf(b)));
  }),
});

/** One record for each id, handles in order; a key is computed, because it decides whom a page is taken for. */
function tidyContacts(contacts: readonly Contact[]): Contact[] {
  const all = new Map<string, Contact>();
  for (const contact of contacts) {
    const handles = contact.handles.map((handle) => ({ ...handle, key: keyOf(handle.channel, handle.value) }));
    const mine = { ...contact, handles };
    all.set(contact.id, mergeContacts(all.get(contact.id) ?? mine, mine));
  }
  return [...all.values()];
}

function tidyOrganisations(organisations: readonly Organisation[]): Organisation[] {
  const all = new Map<string, Organisation>();
  for (const organisation of organisations)
    all.set(organisation.id, mergeOrganisations(all.get(organisation.id) ?? organisation, organisation));
  return [...all.values()];
}

export const tidy = (archive: Archive): Archive => ({
  ...archive,
  contacts: tidyContacts(archive.contacts),
  organisations: tidyOrganisations(archive.organisations),
});

function tidyFacts(facts: readonly Fact[]): Fact[] {
  const all = new Map<string, Fact>();
  for (const fact of facts) {
    const known = all.get(fact.id);
    all.set(fact.id, known ? laterFact(known, fact) : fact);
  }
  return [...all.values()];
}

/** What of a list is no record at all, in words: a list of millions of numbers would be millions of faults. */
function othersIn(archive: object, list: List): string | null {
  const records: unknown = (archive as Record<string, unknown>)[list];
  if (!Array.isArray(records)) return null;
  const at = records.findIndex((record) => !isObject(record));
  return at < 0 ? null : phrase`${list}[${at}]: expected a value of type object`;
}

/** `raw`: with a whole number as its schema; `name`: the file as the rep knows it. */
export function archiveIn(raw: Record<string, unknown>, name: string): Result<Taken, ReadFault> {
  if (!Number.isInteger(raw.schema) || Number(raw.schema) < 1)
    return failure('damaged', phrase`${name} does not say which schema it has. Export it again. Nothing was changed.`);
  const hasOthers = LISTS.map((list) => othersIn(raw, list)).find((say) => say !== null);
  if (hasOthers)
    return failure(
      'damaged',
      phrase`${name} is not as Rung writes it, ${hasOthers}. Use the original export. Nothing was changed.`,
    );
  const current = migrate(raw);
  if (!current.ok) return current;
  const checked = FileArchive.safeParse(current.value);
  if (!checked.success)
    return failure(
      'damaged',
      phrase`${name} is not as Rung writes it, ${sayIssues(checked.error.issues, current.value)}. Correct it there or export it again. Nothing was changed.`,
    );
  const archive = checked.data as Archive;
  return success({ archive: inOrder({ ...tidy(archive), journal: tidyFacts(archive.journal) }), remarks: [] });
}
