// References: whose word may be used for what, in front of whom; who may be asked today, and who rests until when.
import { oneOf } from '@/lib/lists/reading/one';
import type { Answer } from '@/lib/model/advice/reference-guard';
import { breath } from '@/lib/model/breath';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { contactsByIds } from '@/lib/store/read/records';
import { timelinesOf } from '@/lib/store/read/timelines';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { idsOf } from '@/lib/store/today/attention';
import { entriesOfKind } from '@/lib/store/today/of-kind';
import { FIRST, type Said, seeKinds } from './see-kinds';
import { personOf, type Ruled, ruled, weighNext } from './weigh';

const REACH = 500;
const PEOPLE = 100;
const ENTRIES = 500;
/** People whose entries are read in one go. */
const SLICE = 10;
/** So many more are shown together. */
const SOME = 4 * SLICE;

/** A consent as it stands. */
export interface Standing {
  consent: Fact;
  /** Uses noted since it was given, and how many they allow; null for no limit. */
  used: number;
  allowed: number | null;
}

export interface References {
  people: Reference[];
  /** Everybody was looked at; where not, more will come at the end of each list. */
  whole: boolean;
}

export interface Reference {
  row: ContactRow;
  ask: Answer;
  standing: Standing[];
  /** The newest thing given to them, as a stored date; absent where nothing was noted. */
  givenOn?: string;
}

const scopeOf = ({ scope }: Fact): string[] =>
  Array.isArray(scope) ? scope.filter((id) => typeof id === 'string') : [];

/** Acts of what a consent is about, since it was given, count as uses. */
function standingOf(consent: Fact, own: readonly Fact[]): Standing {
  const since = momentOf(typeof consent.from === 'string' && consent.from ? consent.from : consent.at);
  const scope = scopeOf(consent);
  const uses = own.filter(
    ({ kind, actKind, at }) => kind === 'act' && scope.includes(String(actKind)) && momentOf(at) >= since,
  );
  return { consent, used: uses.length, allowed: typeof consent.limitCount === 'number' ? consent.limitCount : null };
}

/** Whom these entries are about, each once. */
const subjectsOf = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap(({ people }) => people.slice(0, 1))),
];

async function rowsWith(store: Store, ids: readonly string[]): Promise<ContactRow[]> {
  const rows = await contactsByIds(store, ids);
  return [...new Map([...rows.values()].map((row) => [row.id, row])).values()];
}

async function candidates(store: Store): Promise<ContactRow[]> {
  await weighNext(store, await ruled(store));
  const facts = await Promise.all(['consent', 'act'].map((kind) => entriesOfKind(store, kind, REACH)));
  const lists = await Promise.all(['silent-fan', 'one-below', 'backbone'].map((list) => idsOf(store, list, PEOPLE)));
  return rowsWith(store, [...new Set([...subjectsOf(facts.flat()), ...lists.flat()])].slice(0, 2 * PEOPLE));
}

/** What is needed of each of these to say whether their word may be used, and whether they may be asked. */
async function referencesOf(
  store: Store,
  rows: readonly ContactRow[],
  { rules, ladders }: Ruled,
): Promise<Reference[]> {
  const entries = await timelinesOf(store, rows, ENTRIES);
  const found: Reference[] = [];
  for (const row of rows) {
    await breath();
    const one = oneOf(personOf(row, ladders), entries.get(row.id) ?? [], store.world.now(), rules);
    const given = one.own.find(({ valueGiven }) => valueGiven);
    found.push({
      row,
      ask: one.ask,
      standing: one.ask.standing.map((consent) => standingOf(consent, one.own)),
      ...(given && { givenOn: given.at }),
    });
  }
  return found;
}

/** Those who allowed something last; none where all who allow anything are among the newest entries. */
async function newest(store: Store, by: Ruled): Promise<Reference[]> {
  const consents = await entriesOfKind(store, 'consent', FIRST);
  if (consents.length < FIRST) return [];
  return referencesOf(store, await rowsWith(store, subjectsOf(consents).slice(0, SLICE)), by);
}

/**
 * Everybody whose word might count: they allow something, have done something, or are known to like the rep. `come` is
 * told of the first of them before all are looked at.
 */
export async function seeReferences(
  store: Store,
  come: (references: References) => void = () => {},
): Promise<References> {
  const by = await ruled(store);
  const first = await newest(store, by);
  if (first.length > 0) come({ people: first, whole: false });
  const rows = await candidates(store);
  const people: Reference[] = [];
  for (let from = 0; from < rows.length; from += SLICE) {
    const isMore = people.length > first.length && (from === SLICE || from % SOME === 0);
    if (isMore) come({ people: [...people], whole: false });
    people.push(...(await referencesOf(store, rows.slice(from, from + SLICE), by)));
  }
  return { people, whole: true };
}

export interface Chain {
  said: Said;
  /** How many steps from the first. */
  depth: number;
}

/** Acts that grew out of others, below those they grew out of; and acts that were paid for. */
export async function seeChains(store: Store): Promise<{ chains: Chain[]; paid: Said[] }> {
  const acts = await seeKinds(store, ['act']);
  const grown = Map.groupBy(acts, ({ entry }) => String(entry.chainFrom ?? ''));
  const below = (said: Said, depth: number): Chain[] => [
    { said, depth },
    ...(depth < 9 ? (grown.get(said.entry.entry) ?? []).flatMap((next) => below(next, depth + 1)) : []),
  ];
  const first = acts.filter(({ entry }) => !entry.chainFrom && grown.has(entry.entry));
  const paid = acts.filter(({ entry }) => ['gift', 'fee', 'discount'].includes(String(entry.material)));
  return { chains: first.flatMap((said) => below(said, 0)), paid };
}
