// What a foreign file says happened: each entry comes in once, however often the file is read.

import { faultIn } from '@/lib/journal';
import type { StampAfter } from '@/lib/model/clock';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';
import { laterFact } from '@/lib/model/person/later-copy';
import type { Provenance } from '@/lib/model/whose/provenance';
import { factsOfEntries, hasEntryBetween } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { derivedId } from './derived-id';
import type { WeighedEntry } from './entries';
import type { WasTakenBack } from './log';
import { slices } from './verdict';

/** A person of the file who is taken in. */
export interface Adoptee {
  /** In the notebook. */
  id: string;
  /** In the notebook, of records that were merged into this one. */
  also: readonly string[];
  /** In the file. */
  ids: readonly string[];
  /** Notes for which the card has no room. */
  notes: readonly string[];
}

interface Intake {
  origin: Provenance;
  stamp: StampAfter;
  back: WasTakenBack;
}

/** An entry on its way in. */
interface Coming {
  fact: Fact;
  /** Ids under which it may be here already; the first is the one it gets. */
  known: string[];
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** What makes it this entry: all but the names and stamps that are given anew each time a file is read. */
function contentOf({ id, entry, clock, provenance, people, ...content }: Fact, whom: readonly string[]): string {
  return canonicalJson({ ...content, people: [...whom].sort() });
}

async function coming(fact: Fact, people: string[], also: readonly string[], extra: string[]): Promise<Coming> {
  const whoms = [people, ...(people.length === 1 ? also.map((id) => [id]) : [])];
  const known = await Promise.all(whoms.map((whom) => derivedId(contentOf(fact, whom))));
  return { fact: { ...fact, people }, known: [...known, ...extra] };
}

async function comingIn(journal: readonly Fact[], adoptees: readonly Adoptee[], from: Provenance) {
  const byId = new Map(adoptees.flatMap((one) => one.ids.map((id) => [id, one] as const)));
  const heads = new Map<string, Fact>();
  for (const fact of journal) heads.set(fact.entry, laterFact(heads.get(fact.entry) ?? fact, fact));
  const live = [...heads.values()].filter((fact) => !fact.deleted);
  const dated = live.flatMap((fact) => {
    const whom = [...new Set(fact.people.flatMap((id) => byId.get(id) ?? []))];
    return whom.length > 0
      ? [
          coming(
            fact,
            whom.map(({ id }) => id),
            whom.flatMap(({ also }) => also),
            [fact.entry],
          ),
        ]
      : [];
  });
  const undated = adoptees.flatMap((one) =>
    one.notes.map(async (note) => {
      // Its day says when it was read, so it does not count for telling it again.
      const bare = { kind: 'interaction', type: 'note', note, at: '' } as unknown as Fact;
      const { known, fact } = await coming(bare, [one.id], one.also, []);
      return { known, fact: { ...fact, at: from.capturedAt } };
    }),
  );
  const lost = live.filter((fact) => !fact.people.some((id) => byId.has(id)));
  return { all: await Promise.all([...dated, ...undated]), lost };
}

async function factsOf(store: Store, entries: readonly string[]): Promise<Map<string, Fact>> {
  const heads = new Map<string, Fact>();
  for (const slice of slices(entries))
    for (const fact of await factsOfEntries(store, slice))
      heads.set(fact.entry, laterFact(heads.get(fact.entry) ?? fact, fact));
  return heads;
}

/** Our own cards give back our own entries, as plain notes of the same day, minute or second. */
async function isOwn(store: Store, { fact }: Coming, own: ReadonlyMap<string, readonly string[]>): Promise<boolean> {
  const records = own.get(fact.people[0] ?? '') ?? [];
  // Some formats write no seconds.
  const span = /:00(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?$/.test(fact.at) ? MINUTE : SECOND;
  const from = Math.floor(momentOf(fact.at) / span) * span;
  for (const id of records) if (await hasEntryBetween(store, id, from, from + span - 1)) return true;
  return false;
}

const whereOf = (fact: Fact): string => phrase`The ${fact.kind} of ${fact.at.slice(0, 10)}`;

const weighed = (fact: Fact, verdict: WeighedEntry['verdict'], say?: string): WeighedEntry => ({
  item: [fact],
  verdict,
  take: verdict === 'new',
  removes: false,
  ...(say && { remark: { where: whereOf(fact), say } }),
});

export async function weighNotes(
  store: Store,
  journal: readonly Fact[],
  adoptees: readonly Adoptee[],
  { origin, stamp, back }: Intake,
): Promise<WeighedEntry[]> {
  const { all, lost } = await comingIn(journal, adoptees, origin);
  const heads = await factsOf(store, [...new Set(all.flatMap(({ known }) => known))]);
  const ours = adoptees.filter(({ id, ids }) => ids.includes(id));
  const own = new Map(ours.map(({ id, also }) => [id, [id, ...also]]));
  const seen = new Set<string>();
  const entries = lost.map((fact) => weighed(fact, 'skipped', phrase`Nobody it is about was taken in. Left out.`));
  for (const one of all) {
    const [entry = ''] = one.known;
    if (seen.has(entry)) continue;
    seen.add(entry);
    const head = one.known.map((id) => heads.get(id)).find((fact) => fact !== undefined);
    const fact = { ...one.fact, id: entry, entry, clock: stamp(), provenance: [origin] };
    const fault = faultIn(fact);
    if (fault) entries.push(weighed(fact, 'broken', phrase`It is not as this version knows it (${fault}). Left out.`));
    else if (head && !head.deleted) entries.push(weighed(fact, 'same'));
    else if (head && !back(head.provenance ?? []))
      entries.push(weighed(fact, 'skipped', phrase`You deleted this entry here; the file does not bring it back.`));
    else if (head) entries.push(weighed({ ...fact, id: store.world.newId(), entry: head.entry }, 'new'));
    else entries.push(weighed(fact, (await isOwn(store, one, own)) ? 'same' : 'new'));
  }
  return entries;
}
