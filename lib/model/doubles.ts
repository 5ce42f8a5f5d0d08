// Records that may be one person: each goes into a few groups by what it says, and only neighbours in a group are compared.
import { fold } from '@/lib/model/fold';
import { type Contact, liveHandles } from './person/contact';
import { workOf } from './person/employment';
import { mayBeOneName } from './person/same-name';

/** What two records have in common: a `key` of an address, the part before the @, or the name, with the organisation or alone. */
export type Likeness = { of: 'key' | 'local'; value: string } | { of: 'work' | 'name' };

export interface Pair {
  /** The smaller id first. */
  ids: readonly [string, string];
  alike: Likeness[];
}

interface Known {
  id: string;
  name: string;
  /** Says nothing but its name: any namesake may be them. */
  bare: boolean;
}

/** Shorter ones are shared by strangers: `anna@`, `info@`. */
const LOCAL_FROM = 6;
const WORD_FROM = 3;

const wordsOf = (name: string): string[] => fold(name).split(' ');

/** The part before the @, where part of their own name stands in it. */
function localsOf(name: string, keys: readonly string[]): string[] {
  const words = wordsOf(name).filter((word) => word.length >= WORD_FROM);
  return keys.flatMap((key) => {
    const [, local = ''] = /^email:(.+)@/.exec(key) ?? [];
    return local.length >= LOCAL_FROM && words.some((word) => fold(local).includes(word)) ? [local] : [];
  });
}

const groupsOf = (record: Contact, keys: readonly string[]): string[] => {
  const name = fold(record.name);
  const organisation = fold(workOf(record).organisation ?? '');
  const whole = wordsOf(name).length > 1 ? [`name\n${name}`] : [];
  return [
    ...keys.map((key) => `key\n${key}`),
    ...new Set(localsOf(record.name, keys).map((local) => `local\n${local}`)),
    ...(organisation ? whole.map((of) => `work\n${of}\n${organisation}`) : []),
    ...whole,
  ];
};

function likenessOf(group: string, a: Known, b: Known): Likeness | null {
  const [of, value = ''] = group.split('\n');
  if (of === 'work') return { of };
  if (of === 'name') return a.bare || b.bare ? { of } : null;
  const isProfile = of === 'key' && value.includes('linkedin');
  return isProfile || mayBeOneName(a.name, b.name) ? { of: of === 'key' ? 'key' : 'local', value } : null;
}

export interface Finder {
  add(id: string, record: Contact): void;
  /** The likeliest first. */
  pairs(): Pair[];
}

/** Work and memory grow with the number of records, never with that of their pairs. */
export function findPairs(): Finder {
  const people: Known[] = [];
  const groups = new Map<string, number | number[]>();
  const put = (group: string, n: number) => {
    const had = groups.get(group);
    if (had === undefined) groups.set(group, n);
    else if (typeof had === 'number') groups.set(group, [had, n]);
    else had.push(n);
  };
  return {
    add(id, record) {
      const keys = [...new Set(liveHandles(record).map(({ key }) => key))];
      const bare = keys.length === 0 && !workOf(record).organisation;
      for (const group of groupsOf(record, keys)) put(group, people.length);
      people.push({ id, name: record.name, bare });
    },
    pairs() {
      const found = new Map<string, Pair>();
      for (const [group, members] of groups) {
        if (typeof members === 'number') continue;
        const known = members
          .flatMap((n) => people[n] ?? [])
          .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
        known.forEach((b, n) => {
          const a = known[n - 1];
          const alike = a && a.id !== b.id && likenessOf(group, a, b);
          if (!a || !alike) return;
          const ids = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const);
          const pair = found.get(ids.join('/')) ?? { ids, alike: [] };
          pair.alike.push(alike);
          found.set(ids.join('/'), pair);
        });
      }
      // Who works at one place under one name is said so; that the name is the same goes without saying.
      for (const pair of found.values())
        if (pair.alike.some(({ of }) => of === 'work')) pair.alike = pair.alike.filter(({ of }) => of !== 'name');
      return [...found.values()].sort(
        (a, b) => b.alike.length - a.alike.length || (a.ids.join() < b.ids.join() ? -1 : 1),
      );
    },
  };
}
