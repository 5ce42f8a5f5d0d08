// The entries of a file held against those of the notebook: all facts of one entry are weighed as one.

import { faultIn } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';
import { laterFact } from '@/lib/model/person/later-copy';
import { completes } from '@/lib/model/person/merge';
import { factRows, factsOfEntries, knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import type { WeighedContact } from './people';
import { slices, type Weighed } from './verdict';

export type WeighedEntry = Weighed<Fact[]>;

/** A person after the import: can be seen, was deleted by the file, or was deleted here and stays so. */
type Presence = 'here' | 'gone' | 'deleted-here';
type People = ReadonlyMap<string, Presence>;

const isSeen = (fact: Fact | undefined, people: People) =>
  Boolean(fact && !fact.deleted && fact.people.some((id) => people.get(id) === 'here'));

function brokenBecause(fact: Fact, people: People): string | null {
  const fault = faultIn(fact);
  if (fault) return phrase`It is not as this version knows it (${fault}). Left out.`;
  if (!fact.deleted && !fact.people.some((id) => people.has(id)))
    return phrase`Its people are neither in the file nor in this notebook. Left out; import the export that holds them first.`;
  return null;
}

function skippedBecause(head: Fact, before: Fact | undefined, after: Fact, people: People): string | null {
  if (head.deleted) return null;
  if (before?.deleted && after.deleted) return phrase`You deleted this entry here; the file does not bring it back.`;
  const deletedHere = head.people.some((id) => people.get(id) === 'deleted-here');
  if (!before && deletedHere && !isSeen(head, people)) return phrase`You deleted the people it is about. Left out.`;
  return null;
}

/** Not where it was whole and only marked as an export marks everything. */
function completesVisibly(before: Fact, after: Fact): boolean {
  const { partial: _, ...said } = before;
  return completes(before, after) && canonicalJson(said) !== canonicalJson(after);
}

/** `known`: the facts the notebook has of this entry. */
function weighEntry(facts: Fact[], known: readonly Fact[], people: People): WeighedEntry {
  const head = facts.reduce(laterFact);
  const before = known.length > 0 ? known.reduce(laterFact) : undefined;
  const after = before ? laterFact(before, head) : head;
  const [seen, sees] = [isSeen(before, people), isSeen(after, people)];
  const where = phrase`The ${head.kind} of ${head.at.slice(0, 10)} (entry ${head.entry})`;
  const weighed = { item: facts, take: false, removes: seen && !sees };
  const broken = facts.map((fact) => brokenBecause(fact, people)).find((say) => say !== null);
  if (broken) return { ...weighed, verdict: 'broken', remark: { where, say: broken } };
  const skipped = skippedBecause(head, before, after, people);
  if (skipped) return { ...weighed, verdict: 'skipped', remark: { where, say: skipped } };
  const shown =
    before && after.id === before.id && !completesVisibly(before, after) ? 'same' : seen ? 'changed' : 'new';
  const item = facts.filter((fact) => !known.some((one) => one.id === fact.id && !completes(one, fact)));
  return { ...weighed, item, take: item.length > 0, verdict: seen || sees ? shown : 'hidden' };
}

async function peopleAfter(store: Store, journal: readonly Fact[], contacts: readonly WeighedContact[]) {
  const people = new Map<string, Presence>();
  for (const { after, verdict } of contacts)
    people.set(after.id, !after.deleted ? 'here' : verdict === 'skipped' ? 'deleted-here' : 'gone');
  const others = new Set(journal.flatMap((fact) => fact.people).filter((id) => !people.has(id)));
  for (const slice of slices([...others]))
    for (const row of await knownRows(store, slice)) people.set(row.id, row.record.deleted ? 'deleted-here' : 'here');
  return people;
}

/** Entries whose newest wording is here as it is in the file; told by their ids, which is far quicker than comparing. */
async function sameEntries(store: Store, journal: readonly Fact[]): Promise<Set<string>> {
  const shown = new Set<string>();
  const other = new Set<string>();
  for (const slice of slices(journal)) {
    const rows = await factRows(
      store,
      slice.map(({ id }) => id),
    );
    slice.forEach((fact, i) => {
      if (!rows[i] || rows[i].entry !== fact.entry || completes(rows[i].record, fact)) other.add(fact.entry);
      else if (rows[i].marks.length > 0) shown.add(fact.entry);
    });
  }
  return shown.difference(other);
}

export async function weighEntries(
  store: Store,
  journal: readonly Fact[],
  contacts: readonly WeighedContact[],
): Promise<WeighedEntry[]> {
  const people = await peopleAfter(store, journal, contacts);
  const same = await sameEntries(store, journal);
  const groups = Map.groupBy(journal, (fact) => fact.entry);
  const all: WeighedEntry[] = [];
  for (const slice of slices([...groups.keys()])) {
    const unsure = slice.filter((entry) => !same.has(entry));
    const known = Map.groupBy(await factsOfEntries(store, unsure), (fact) => fact.entry);
    for (const entry of slice) {
      const item = groups.get(entry);
      if (!item) continue;
      const verdict = isSeen(item.reduce(laterFact), people) ? 'same' : 'hidden';
      if (same.has(entry)) all.push({ item, verdict, take: false, removes: false });
      else all.push(weighEntry(item, known.get(entry) ?? [], people));
    }
  }
  return all;
}
