// The entries of a file held against those of the notebook: all facts of one entry are weighed as one.
import { faultIn } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry';
import { laterFact } from '@/lib/model/merge';
import type { Store } from '@/lib/store/open';
import type { WeighedContact } from './import-people';
import { slices, type Weighed } from './import-verdict';

export type WeighedEntry = Weighed<Fact[]>;

function brokenBecause(fact: Fact, people: ReadonlyMap<string, boolean>): string | null {
  const fault = faultIn(fact);
  if (fault) return `It is not as this version knows it (${fault}). Left out.`;
  if (!fact.deleted && !fact.people.some((id) => people.has(id)))
    return 'Its people are neither in the file nor in this notebook. Left out; import the export that holds them first.';
  return null;
}

/** `people`: everybody in the notebook after the import, and whether they can be seen. `known`: the facts it has. */
function weighEntry(facts: Fact[], known: readonly Fact[], people: ReadonlyMap<string, boolean>): WeighedEntry {
  const is = (fact: Fact | undefined) => Boolean(fact && !fact.deleted && fact.people.some((id) => people.get(id)));
  const head = facts.reduce(laterFact);
  const before = known.length > 0 ? known.reduce(laterFact) : undefined;
  const after = before ? laterFact(before, head) : head;
  const where = `The ${head.kind} of ${head.at.slice(0, 10)} (entry ${head.entry})`;
  const weighed = { item: facts, removes: is(before) && !is(after) };
  const why = facts.map((fact) => brokenBecause(fact, people)).find((say) => say !== null);
  if (why) return { ...weighed, verdict: 'broken', take: false, remark: { where, say: why } };
  const unseen = facts.filter((fact) => !known.some(({ id }) => id === fact.id));
  if (!head.deleted && before?.deleted && after.deleted) {
    const say = 'You deleted this entry here; the file does not bring it back.';
    return { ...weighed, verdict: 'skipped', take: false, remark: { where, say } };
  }
  if (unseen.length === 0) return { ...weighed, verdict: 'same', take: false };
  if (!before && !head.deleted && !is(head)) {
    const say = 'You deleted the people it is about; it is left out.';
    return { ...weighed, verdict: 'skipped', take: false, remark: { where, say } };
  }
  const [seen, sees] = [is(before), is(after)];
  const untouched = after.id === before?.id || (!seen && !sees);
  const verdict = sees && !seen ? 'new' : untouched ? 'same' : 'changed';
  return { ...weighed, item: unseen, verdict, take: true };
}

async function peopleAfter({ db }: Store, journal: readonly Fact[], contacts: readonly WeighedContact[]) {
  const people = new Map<string, boolean>();
  for (const { after } of contacts) people.set(after.id, !after.deleted);
  const others = new Set(journal.flatMap((fact) => fact.people).filter((id) => !people.has(id)));
  for (const slice of slices([...others]))
    for (const row of await db.contacts.bulkGet(slice)) if (row) people.set(row.id, !row.record.deleted);
  return people;
}

export async function weighEntries(
  store: Store,
  journal: readonly Fact[],
  contacts: readonly WeighedContact[],
): Promise<WeighedEntry[]> {
  const people = await peopleAfter(store, journal, contacts);
  const groups = Map.groupBy(journal, (fact) => fact.entry);
  const all: WeighedEntry[] = [];
  for (const slice of slices([...groups.keys()])) {
    const rows = await store.db.journal.where('entry').anyOf(slice).toArray();
    const known = Map.groupBy(
      rows.map((row) => row.record),
      (fact) => fact.entry,
    );
    for (const entry of slice) all.push(weighEntry(groups.get(entry) ?? [], known.get(entry) ?? [], people));
  }
  return all;
}
