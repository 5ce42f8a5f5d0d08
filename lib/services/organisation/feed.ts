// Everything that happened with the people of one organisation, the newest first, whoever it was with.
import { subjectOf } from '@/lib/model/entry/about';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import type { Said } from '@/lib/services/lists/see-kinds';
import { peopleNamed } from '@/lib/services/person/people-named';
import { peopleAt } from '@/lib/store/read/organisations';
import { timeline } from '@/lib/store/read/read';
import type { OrganisationRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

/** As many of its people are looked at, those on the highest stages first. */
const PEOPLE = 2_000;

const newestFirst = (a: Fact, b: Fact): number => momentOf(b.at) - momentOf(a.at);

/**
 * The newest `size` entries of all of them. People come in the order of their newest entry, so that as soon as enough
 * is found that is newer, the timelines of the others stay unread.
 */
async function newestOf(store: Store, organisation: OrganisationRow, size: number): Promise<Fact[]> {
  const rows = (await peopleAt(store, organisation, PEOPLE))
    .flatMap((row) => (row.lastAt ? [{ row, last: momentOf(row.lastAt) }] : []))
    .sort((a, b) => b.last - a.last);
  let found = new Map<string, Fact>();
  let least = Number.NEGATIVE_INFINITY;
  for (const { row, last } of rows) {
    if (last < least) break;
    const { entries } = await timeline(store, row, undefined, size);
    for (const entry of entries) found.set(entry.entry, entry);
    const best = [...found.values()].sort(newestFirst).slice(0, size);
    found = new Map(best.map((entry) => [entry.entry, entry]));
    if (best.length === size) least = momentOf(best.at(-1)?.at ?? '');
  }
  return [...found.values()];
}

/** `more`: there are others behind them. What is sensitive, or about somebody who is, is left out. */
export async function feedOf(
  store: Store,
  organisation: OrganisationRow,
  limit: number,
): Promise<{ said: Said[]; more: boolean }> {
  const entries = await newestOf(store, organisation, limit + 1);
  const { names, marks } = await peopleNamed(store, entries);
  const isMarked = markedIn(marks);
  const said = entries
    .slice(0, limit)
    .filter((entry) => !isSensitive(entry, isMarked))
    .map((entry) => ({ entry, person: subjectOf(entry) ?? '', name: names.get(subjectOf(entry) ?? '') ?? '' }))
    .filter(({ name }) => name);
  return { said, more: entries.length > limit };
}
