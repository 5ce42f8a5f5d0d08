// What one file of the lists gives: whom it names, since when, why in one line, and what can be done about it at once.
import type { Status } from '@/lib/model/advice/risk';
import { type One, oneOf } from './one';
import type { Facts, Person, Rules } from './person';

/** The parts of a morning, the most pressing first. */
export const GROUPS = ['said', 'lost', 'rung', 'word', 'see'] as const;
export type Group = (typeof GROUPS)[number];
/** No morning's work: lists with a page of their own, for when there is time. */
export const ASIDE = 'aside';

/** What a press does; `label` says it. */
export type Action = { label: string } & (
  | { do: 'change'; entry: string; fields: Readonly<Record<string, unknown>> }
  | { do: 'log'; chip: string; more?: Readonly<Record<string, unknown>> }
  | { do: 'status'; entry: string; status: Status | null }
  | { do: 'calendar'; entry: string }
  | { do: 'trust' }
  | { do: 'move'; to: number }
  | { do: 'owner'; owner: 'personal' | 'employer' }
  | { do: 'copy'; text: string }
);

export interface Row {
  id: string;
  reason: string;
  action: Action;
  /** What else may be the answer. */
  others?: readonly Action[];
}

/** A reason to think of somebody. */
export interface Found {
  /** From when on it holds, in milliseconds since 1970. */
  from: number;
  /** From when on time alone has ended it. */
  until?: number;
  reason: string;
  action: Action;
  others?: readonly Action[];
}

export interface Listing {
  /** Permanent: it stands in the index. */
  id: string;
  group: Group | typeof ASIDE;
  /** What a list aside is called, and what it is for. */
  title?: string;
  why?: string;
  /** Of two reasons in one group the smaller order is the stronger. */
  order: number;
  /** Everything of the kind, what is still ahead too. Pure. */
  find(one: One): readonly Found[];
}

export interface List extends Listing {
  /** Those it names at `now` (milliseconds since 1970), each once: under what has waited longest. */
  rows(people: readonly Person[], facts: Facts, now: number, rules: Rules): Row[];
}

export const holds = ({ from, until = Number.POSITIVE_INFINITY }: Found, now: number): boolean =>
  from <= now && now < until;

export const list = (listing: Listing): List => ({
  ...listing,
  rows: (people, facts, now, rules) =>
    people.flatMap((person) => {
      const found = listing.find(oneOf(person, facts.get(person.id) ?? [], now, rules));
      const [first] = found.filter((one) => holds(one, now)).toSorted((a, b) => a.from - b.from);
      if (!first) return [];
      const { reason, action, others } = first;
      return [{ id: person.id, reason, action, ...(others && { others }) }];
    }),
});
