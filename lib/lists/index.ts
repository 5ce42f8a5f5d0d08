// Who needs me: every list, found by its file, the strongest reason first.

import type { Fact } from '@/lib/model/entry/entry';
import { ASIDE, GROUPS, holds, type List } from './reading/list';
import { oneOf } from './reading/one';
import type { Person, Rules } from './reading/person';

const found = import.meta.glob<{ default: List }>(['./*.ts', './{aside,word}/*.ts', '!./index.ts'], { eager: true });

const PLACES: readonly string[] = [...GROUPS, ASIDE];
const placeOf = ({ group }: List) => PLACES.indexOf(group);

export const lists: readonly List[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => placeOf(a) - placeOf(b) || a.order - b.order);

/** Goes up whenever a list names others than before: then everybody is weighed anew. */
export const LISTS_VERSION = 5;

export interface Named {
  /** `[list, from]`, `from` in milliseconds since 1970. */
  marks: [string, number][];
  /** When time alone changes what the lists say of them. */
  again?: number;
}

/** Which lists name somebody, and from when on; null where none does, and time will not change that. */
export function namedBy(person: Person, facts: readonly Fact[], now: number, rules: Rules): Named | null {
  const one = oneOf(person, facts, now, rules);
  const all = lists.map(({ id, find }) => ({ id, found: find(one).filter(({ until = Infinity }) => now < until) }));
  const marks = all.flatMap(({ id, found }): Named['marks'] =>
    found.length > 0 ? [[id, Math.min(...found.map(({ from }) => from))]] : [],
  );
  const ends = all.flatMap(({ found }) =>
    found.flatMap((one) => (holds(one, now) || one.until ? (one.until ?? []) : [])),
  );
  const ahead = [...ends, ...(one.again === undefined ? [] : [one.again])].filter((at) => at > now);
  if (marks.length === 0 && ahead.length === 0) return null;
  return { marks, ...(ahead.length > 0 && { again: Math.min(...ahead) }) };
}
