// The mark of somebody who was erased, and its end where the rep took them back: which of what comes in about them counts.
import type { Records, Setting } from '@/lib/model/archive';
import { namedIn } from '@/lib/model/person/without-people';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { rowsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';

/** By the person's id. A value of null: they were taken back. */
export type Marks = ReadonlyMap<string, Setting>;

export const marksIn = (settings: readonly Setting[]): Marks =>
  new Map(
    settings.flatMap((row) =>
      row.key.startsWith(TOMBSTONES.prefix) ? [[row.key.slice(TOMBSTONES.prefix.length), row]] : [],
    ),
  );

export const marksHere = async (store: Store): Promise<Marks> => marksIn(await rowsUnder(store, TOMBSTONES));

const isErased = (mark: Setting | undefined): boolean => mark !== undefined && mark.value !== null;

/** Those of whom a later word is in `now`, and who were not gone before: what is here of them is from before that word. */
export const outdated = (before: Marks, now: Marks): string[] =>
  [...now].flatMap(([id, { clock }]) => {
    const known = before.get(id);
    return !isErased(known) && (known?.clock ?? '') < clock ? [id] : [];
  });

/**
 * Whose records do not count that came with `theirs`, held against `here` with them in: the erased, and those of whom
 * the sender knew another word. Each device writes only what is of the word it knows, and sends that along.
 */
export function unwanted(here: Marks, theirs: Marks): Set<string> {
  const all = [...new Set([...here.keys(), ...theirs.keys()])];
  const clockIn = (marks: Marks, id: string) => marks.get(id)?.clock ?? '';
  return new Set(all.filter((id) => isErased(here.get(id)) || clockIn(here, id) !== clockIn(theirs, id)));
}

/** With the end of the marks of all whom the records name: they can arrive alone, or before the segment that holds it. */
export async function withEnds(store: Store, records: Partial<Records>): Promise<Partial<Records>> {
  const ended = new Map([...(await marksHere(store))].filter(([, { value }]) => value === null));
  if (ended.size === 0) return records;
  const { contacts = [], journal = [], settings = [] } = records;
  const there = new Set(settings.map(({ key }) => key));
  const named = [...namedIn([...contacts, ...journal], new Set(ended.keys()))].flatMap((id) => ended.get(id) ?? []);
  return { ...records, settings: [...settings, ...named.filter(({ key }) => !there.has(key))] };
}
