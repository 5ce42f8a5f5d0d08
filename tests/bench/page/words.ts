// What entries say, and searches for it: invented words, a few of them everywhere and most of them rare, as in any language.
import { search } from '@/lib/services/person/search';
import type { Store } from '@/lib/store/store';
import { catchUp } from '@/lib/store/tables/catch-up';
import { LEARN_WORDS } from '@/lib/store/tables/database';
import type { Timing } from '../verdict';
import { firstName, personId, pick } from './people';
import { timed, touch } from './timed';

const WORDS = 20_000;
const SOUNDS = 'ba be bi bo da de di do fa fe fi fo ga ge gi go ka ke ki ko la le li lo ma me mi mo na ne ni no'.split(
  ' ',
);

/** The more common, the shorter. */
export function invented(rank: number): string {
  let [word, left] = ['', rank + 1];
  while (left > 0) {
    word += SOUNDS[left % SOUNDS.length] ?? '';
    left = Math.floor(left / SOUNDS.length);
  }
  return `${word}r`;
}

/** By the law that the n-th most common word is said an n-th as often. */
const rankFor = (n: number, salt: number): number => Math.floor(WORDS ** (pick(n, salt, 10_000) / 10_000)) - 1;

export const saying = (n: number, words: number): string =>
  Array.from({ length: words }, (_, i) => invented(rankFor(n, 30 + i))).join(' ');

/** As if an older Rung had written all entries: their words are still to be learnt. */
export const unlearn = (store: Store): Promise<string> => store.db.meta.put({ key: LEARN_WORDS, value: '' });

/** The words of all entries into the index, from wherever that was broken off. */
export const learn = (store: Store): Promise<void> => catchUp(store);

/** What is typed, and how many letters of it: the first, then one more. */
const QUERIES: Record<string, (n: number, letters: number) => string> = {
  'search, a word of entries': (n, letters) => invented(rankFor(n, 40)).slice(0, letters),
  'search, two words of entries': (n, letters) =>
    `${invented(rankFor(n, 41))} ${invented(rankFor(n, 42)).slice(0, letters)}`,
  'search, two of the most common words': (n, letters) =>
    `${invented(n % 5)} ${invented(5 + (n % 7)).slice(0, letters)}`,
  'search, a name and a word': (n, letters) => `${firstName(n)} ${invented(rankFor(n, 43)).slice(0, letters)}`,
  'search, a slip of the keyboard': (n, letters) => {
    const word = invented(2_000 + pick(n, 44, WORDS - 2_000));
    return `${word.slice(0, 3)}x${word.slice(4)}`.slice(0, Math.max(5, letters));
  },
};

export async function wordSearches(store: Store, count: number): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const [what, query] of Object.entries(QUERIES)) {
    const samples: number[] = [];
    for (let i = 0; i < count; i += 1)
      samples.push(await timed(() => search(store, query(pick(i, 45, 1_000_000), 1 + (i % 8)), { limit: 20 })));
    timings.push({ what, samples });
  }
  return timings;
}

/** A line of twelve words logged, and one without any, which the index costs nothing; in turns. */
export async function lines(store: Store, contacts: number, count: number): Promise<{ said: Timing; silent: Timing }> {
  const samples: Record<'said' | 'silent', number[]> = { said: [], silent: [] };
  for (let i = -10; i < count; i += 1)
    for (const turn of i % 2 === 0 ? (['said', 'silent'] as const) : (['silent', 'said'] as const)) {
      const id = personId(pick(i + 10, 13, contacts));
      const line = turn === 'said' ? saying(i + 10, 12) : '';
      const ms = await timed(() => touch(store, id, line));
      if (i >= 0) samples[turn].push(ms);
    }
  return {
    said: { what: 'logging a line of twelve words', samples: samples.said },
    silent: { what: 'logging a line without words', samples: samples.silent },
  };
}
