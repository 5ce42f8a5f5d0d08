// The same words changed on two devices, neither knowing of the other: the later ones stand, the others are kept here until
// somebody has looked.
import * as z from 'zod/mini';
import type { Records } from '@/lib/model/archive';
import { readClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import { type Contact, clockOf, STRUCTURE } from '@/lib/model/person/contact';
import { keepLocal, local } from '@/lib/store/local';
import { contactRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { headFacts } from '@/lib/store/whole/heads';
import type { Header } from './segment';
import { type Lane, readLane, readOwn } from './state';

const KEY = 'folder/conflicts';
/** More than these nobody looks through. */
const MOST = 200;

const Conflict = z.object({
  /** Id of the person, or of the first one an entry is about. */
  person: z.string(),
  /** Id of the entry; absent where it is about the card. */
  entry: z.optional(z.string()),
  field: z.string(),
  /** What stands now, and the stamp it stands by. */
  kept: z.nullable(z.string()),
  clock: z.string(),
  other: z.nullable(z.string()),
  /** Which device the words come from that do not stand; empty: this one. */
  from: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;

/** Chosen from a list, or not words at all. */
const NO_WORDS = new Set([...STRUCTURE, 'deleted', 'mergedInto', 'ladder', 'status', 'keepUntil']);
const NO_WORDS_OF_FACTS = new Set(['id', 'entry', 'kind', 'at', 'clock', 'written', 'ladder', 'type']);

const wordsIn = (value: unknown): string | null | undefined =>
  typeof value === 'string' ? value : value === null || value === undefined ? null : undefined;

interface Side {
  words: string | null;
  clock: string;
}

function between(
  mine: Side,
  theirs: Side,
  about: Pick<Conflict, 'person' | 'field' | 'entry'>,
  label: string,
): Conflict {
  const [stands, other] = mine.clock < theirs.clock ? [theirs, mine] : [mine, theirs];
  return { ...about, kept: stands.words, clock: stands.clock, other: other.words, from: other === theirs ? label : '' };
}

/** Did this device write it, and had the other not heard of it? */
type Unheard = (clock: string) => boolean;

/** Did this device not know it yet? A snapshot holds what was known long ago, too. */
type News = (clock: string) => boolean;

function onCard(mine: Contact, theirs: Contact, unheard: Unheard, isNews: News, label: string): Conflict[] {
  return Object.keys(theirs.clocks).flatMap((field) => {
    const [a, b] = [clockOf(mine, field) ?? '', clockOf(theirs, field) ?? ''];
    const [here, there] = [wordsIn(mine[field]), wordsIn(theirs[field])];
    if (NO_WORDS.has(field) || a === b || here === undefined || there === undefined || here === there) return [];
    if (!unheard(a) || unheard(b) || !isNews(b)) return [];
    return [between({ words: here, clock: a }, { words: there, clock: b }, { person: mine.id, field }, label)];
  });
}

function inEntry(mine: Fact, theirs: Fact, unheard: Unheard, label: string): Conflict[] {
  if (mine.id === theirs.id || !unheard(mine.clock) || unheard(theirs.clock) || mine.deleted || theirs.deleted)
    return [];
  return Object.keys({ ...mine, ...theirs }).flatMap((field) => {
    const [here, there] = [wordsIn(mine[field]), wordsIn(theirs[field])];
    if (NO_WORDS_OF_FACTS.has(field) || here === undefined || there === undefined || here === there) return [];
    const about = { person: mine.people[0] ?? '', entry: mine.entry, field };
    return [between({ words: here, clock: mine.clock }, { words: there, clock: theirs.clock }, about, label)];
  });
}

export async function readConflicts(store: Store): Promise<Conflict[]> {
  return z.array(Conflict).safeParse(await local(store, KEY)).data ?? [];
}

const placeOf = ({ person, entry, field }: Conflict): string => `${entry ?? person} ${field}`;

/** To be called in the transaction that takes `records` in, before they are. */
export async function keepConflicts(store: Store, header: Header, lane: Lane, records: Records): Promise<void> {
  const own = (await readOwn(store))?.own;
  const { clock: known } = await readLane(store, lane.id);
  const isNews: News = (clock) => clock > known;
  const device = String((await local(store, 'device')) ?? store.device);
  const heard = (own && header.taken[own.lane]?.clock) ?? '';
  const unheard: Unheard = (clock) => clock > heard && readClock(clock).device === device;
  const cards = await contactRows(
    store,
    records.contacts.map(({ id }) => id),
  );
  const heads = await headFacts(
    store,
    records.journal.map(({ entry }) => entry),
  );
  const found = [
    ...records.contacts.flatMap((theirs, i) =>
      cards[i] ? onCard(cards[i].record, theirs, unheard, isNews, lane.label) : [],
    ),
    ...records.journal.flatMap((theirs) => {
      const mine = heads.get(theirs.entry);
      return mine && isNews(theirs.clock) ? inEntry(mine, theirs, unheard, lane.label) : [];
    }),
  ];
  if (found.length === 0) return;
  const all = new Map([...(await readConflicts(store)), ...found].map((one) => [placeOf(one), one]));
  await keepLocal(store, KEY, [...all.values()].slice(-MOST));
}

/** Those whose words still stand as they did, and whose person is still here; the others are forgotten. */
export async function openConflicts(store: Store): Promise<Conflict[]> {
  const all = await readConflicts(store);
  if (all.length === 0) return [];
  const cards = await contactRows(
    store,
    all.map(({ person }) => person),
  );
  const heads = await headFacts(
    store,
    all.flatMap(({ entry }) => entry ?? []),
  );
  const open = all.filter(({ entry, field, clock }, i) => {
    const card = cards[i]?.record;
    if (!card || card.deleted) return false;
    return entry ? heads.get(entry)?.clock === clock : clockOf(card, field) === clock;
  });
  if (open.length < all.length) await keepLocal(store, KEY, open);
  return open;
}

/** Looked at: what stands stays. */
export async function settleConflict(store: Store, settled: Conflict): Promise<void> {
  const all = await readConflicts(store);
  await keepLocal(
    store,
    KEY,
    all.filter((one) => placeOf(one) !== placeOf(settled)),
  );
}
