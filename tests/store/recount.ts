// The whole notebook counted again from its records alone, and where the kept rows say something else.
import { standingOn } from '@/lib/journal/stage';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { facetsOf } from '@/lib/model/facets';
import { canonicalJson } from '@/lib/model/key-order';
import { claimsOf, firmsOf } from '@/lib/model/person/claims';
import type { Contact } from '@/lib/model/person/contact';
import { liveHandles } from '@/lib/model/person/contact';
import { laterFact } from '@/lib/model/person/later-copy';
import { mergeContacts, mergeOrganisations } from '@/lib/model/person/merge';
import { kindOf } from '@/lib/model/person/organisation';
import type { ContactRow, FactRow, OrganisationRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { entryWords, TRASH_WORD } from '@/lib/store/tables/entry-words';
import { idAt, lengthOf } from '@/lib/store/tables/postings';

interface Everything {
  contacts: Map<string, ContactRow>;
  facts: FactRow[];
  organisations: OrganisationRow[];
  /** The facts that count, by their entry; deleted ones left out. */
  live: Map<string, Fact>;
}

async function readAll({ db }: Store): Promise<Everything> {
  const [rows, facts, organisations] = await Promise.all([
    db.contacts.toArray(),
    db.journal.toArray(),
    db.organisations.toArray(),
  ]);
  const heads = new Map<string, Fact>();
  for (const { record } of facts) {
    const known = heads.get(record.entry);
    heads.set(record.entry, known ? laterFact(known, record) : record);
  }
  const live = new Map([...heads].filter(([, fact]) => !fact.deleted));
  return { contacts: new Map(rows.map((row) => [row.id, row])), facts, organisations, live };
}

const target = (all: Everything, id: string) => all.contacts.get(id)?.record.mergedInto ?? undefined;

/** Everybody on the way up from `id`, without `id` unless the way leads back. */
function above(all: Everything, id: string): string[] {
  const way: string[] = [];
  for (let next = target(all, id); next && all.contacts.has(next) && !way.includes(next); next = target(all, next))
    way.push(next);
  return way;
}

function shouldBeListed(all: Everything, { id, record }: ContactRow): boolean {
  if (record.deleted) return false;
  const way = above(all, id);
  return way.length === 0 || (way.includes(id) && way.every((other) => id <= other));
}

const countIn = (texts: string[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const text of texts) counted[text] = (counted[text] ?? 0) + 1;
  return counted;
};

function expectedRow(all: Everything, row: ContactRow) {
  const also = [...all.contacts.keys()].filter((id) => id !== row.id && above(all, id).includes(row.id)).sort();
  const own = [...all.live.values()].filter((fact) => fact.people.includes(row.id));
  const family = [...all.live.values()].filter((fact) => fact.people.some((id) => id === row.id || also.includes(id)));
  const newest = family.map((fact) => momentOf(fact.at)).sort((a, b) => b - a)[0];
  return {
    also,
    ...(row.record.mergedInto && { into: row.record.mergedInto }),
    entries: own.length,
    ...standingOn(row.ladder, family),
    listed: shouldBeListed(all, row),
    firms: shouldBeListed(all, row) ? firmsOf(row.record) : [],
    facets: shouldBeListed(all, row) || (row.record.deleted && !row.record.mergedInto) ? facetsOf(row.record) : [],
    keys: row.record.deleted ? [] : liveHandles(row.record).map((handle) => handle.key),
    newest,
  };
}

function foundRow(row: ContactRow) {
  const { also, into, entries, stage, since, certainty, keys, sort, place, words, lastAt } = row;
  const listed = sort !== undefined;
  const consistent =
    listed === (place !== undefined) &&
    (listed || words.length === 0) &&
    (!place || place.join() === [row.ladder, stage, sort].join());
  return {
    also,
    ...(into && { into }),
    entries,
    stage,
    ...(since && { since }),
    ...(certainty && { certainty }),
    firms: (row.firms ?? []).map(([claim, ladder, climbed]) =>
      ladder === row.ladder && climbed === (-stage || 0) ? claim : 'ladder and stage disagree',
    ),
    facets: row.facets ?? [],
    listed: consistent ? listed : 'place, sort and words disagree',
    keys,
    newest: lastAt === undefined ? undefined : momentOf(lastAt),
  };
}

function expectedMarks(all: Everything, row: FactRow): string[] {
  const head = all.live.get(row.entry);
  if (head?.id !== row.id) return [];
  const owners = head.people.flatMap((person) => (head.kind === 'stage' ? [person, `${person}#stage`] : [person]));
  const beside = [...(head.kind !== 'interaction' && owners.length > 0 ? [`#kind/${head.kind}`] : [])];
  return [...new Set([...owners, ...beside])].sort();
}

const kept = ({ organisations }: Everything) => organisations.filter(({ record }) => !record.deleted);

function expectedCounters(all: Everything): Record<string, number> {
  const listed = [...all.contacts.values()].filter((row) => shouldBeListed(all, row));
  return {
    ...countIn(listed.map((row) => `stage/${row.ladder}/${row.stage}`)),
    ...countIn(listed.map((row) => `status/${row.record.status ?? 'active'}`)),
    ...(listed.length > 0 && { people: listed.length }),
    ...countIn(kept(all).flatMap(({ record }) => ['organisations', `organisation/${kindOf(record) ?? ''}`])),
    ...(all.live.size > 0 && { entries: all.live.size }),
  };
}

/** By word the facts it stands in, as the index keeps them. */
async function keptWords({ db }: Store): Promise<Record<string, string[]>> {
  const kept: Record<string, string[]> = {};
  for (const { key, ids } of await db.postings.toArray()) {
    if (key[0] === TRASH_WORD) continue;
    const list = kept[key[0]] ?? [];
    for (let n = 0; n < lengthOf(ids); n += 1) list.push(idAt(ids, n));
    kept[key[0]] = list;
  }
  return Object.fromEntries(Object.entries(kept).map(([word, ids]) => [word, ids.sort()]));
}

function expectedWords(all: Everything): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const row of all.facts)
    if (expectedMarks(all, row).length > 0)
      for (const word of entryWords(row.record)) found[word] = [...(found[word] ?? []), row.id];
  return Object.fromEntries(Object.entries(found).map(([word, ids]) => [word, ids.sort()]));
}

/** `[where, kept, counted again]` for each disagreement; empty where the notebook is right. */
export async function disagreements(store: Store): Promise<[string, unknown, unknown][]> {
  const all = await readAll(store);
  const found: [string, unknown, unknown][] = [];
  const compare = (where: string, kept: unknown, again: unknown) => {
    if (canonicalJson(kept) !== canonicalJson(again)) found.push([where, kept, again]);
  };
  for (const row of all.contacts.values()) compare(`contact ${row.id}`, foundRow(row), expectedRow(all, row));
  for (const row of all.facts)
    compare(`fact ${row.id}`, [...new Set(row.marks.map(([owner]) => owner))].sort(), expectedMarks(all, row));
  for (const { id, record, claims, sort, place } of all.organisations) {
    const kind = record.deleted ? undefined : kindOf(record);
    compare(`organisation ${id}`, [claims, place], [record.deleted ? [] : claimsOf(record), kind && [kind, sort]]);
  }
  compare('words of entries', await keptWords(store), expectedWords(all));
  const counters = (await store.db.counters.toArray()).filter(({ key, n }) => n !== 0 && !key.startsWith('waiting/'));
  compare('counters', Object.fromEntries(counters.map(({ key, n }) => [key, n])), expectedCounters(all));
  return found;
}

/** Everything that makes the notebook what it is, as one text: equal texts, equal notebooks. */
export async function digest({ db }: Store): Promise<string> {
  const [contacts, journal, ladders, settings, counters, organisations] = await Promise.all([
    db.contacts.toArray(),
    db.journal.toArray(),
    db.ladders.toArray(),
    db.settings.toArray(),
    db.counters.toArray(),
    db.organisations.toArray(),
  ]);
  const sorted = (record: Contact) => mergeContacts(record, record);
  return canonicalJson({
    contacts: contacts.map((row) => ({
      ...row,
      record: sorted(row.record),
      keys: row.keys.toSorted(),
      words: row.words.toSorted(),
    })),
    journal,
    ladders,
    settings,
    organisations: organisations.map((row) => ({ ...row, record: mergeOrganisations(row.record, row.record) })),
    counters: counters.filter(({ n }) => n !== 0),
  });
}
