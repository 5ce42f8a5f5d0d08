// How the notebook's pages tell an entry of somebody: the day, the words, and where it stands.
import type { SaidItem } from '@/components/lists/said-list';
import { readEntry } from '@/lib/journal';
import { sayDay } from '@/lib/model/when';
import type { Said } from '@/lib/services/lists/see-kinds';
import type { Store } from '@/lib/store/store';

/** Their own words stand between quotation marks. */
export function saidItem({ entry, person, name }: Said, { world }: Store): SaidItem {
  const now = world.now();
  const { line, aside } = readEntry(entry, {
    ladderOf: () => undefined,
    sayDay: (at) => sayDay(at, now, world.zone()),
  });
  return {
    id: entry.entry,
    name,
    href: `#/person/${person}?entry=${entry.entry}`,
    day: sayDay(entry.at, now, world.zone()),
    words: entry.verbatim ? `“${line}”` : line,
    ...(aside && { aside }),
  };
}
