// Whom an entry is about: the person on whose page it was logged. Others in it were there, were told, or received it.
import type { Fact } from './entry';

/** Field of those whom something was done or said toward: it stands in their history as received. */
export const TOWARD = 'toWhom';

type Peopled = Pick<Fact, 'people'> & Record<string, unknown>;

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);

/** Ids of those an entry is toward. */
export const towardOf = (entry: Peopled): string[] => idsIn(entry[TOWARD]);

/** The contact an entry is about; undefined where a copy of it came without them. */
export function subjectOf(entry: Peopled): string | undefined {
  const [first] = entry.people;
  return first !== undefined && !towardOf(entry).includes(first) ? first : undefined;
}

/** `person`: the ids of all records of one person. */
export const isAbout = (entry: Peopled, person: ReadonlySet<string>): boolean => person.has(subjectOf(entry) ?? '');

/** With everybody it is toward among its people, so that it stands in their history; those it no longer is toward go. */
export function withToward<Entry extends Peopled>(entry: Entry, before?: Peopled): Entry {
  const [toward, gone] = [towardOf(entry), before ? towardOf(before) : []];
  const stay = entry.people.filter((id, n) => n === 0 || toward.includes(id) || !gone.includes(id));
  return { ...entry, people: [...new Set([...stay, ...toward])] };
}
