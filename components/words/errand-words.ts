// What is open with somebody: promises, follow-ups, goals and problems, each as a row that can be closed; the first due first.
import type { Errand } from '@/components/person/next-rows';
import { comingIn, journal, openIn, readEntry } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { sayDay } from '@/lib/model/when';
import { say } from '@/lib/words';
import type { IsMarked, Reader } from './present';

function whatOf(entry: Fact, isMarked: IsMarked): string {
  const { label, line } = readEntry(entry, { ladderOf: () => undefined });
  return isSensitive(entry, isMarked) ? `${label}: ${say('sensitive').toLowerCase()}` : line;
}

/** What has to be done or answered for, of one person's entries. */
export function openErrands(entries: readonly Fact[], isMarked: IsMarked, { now, zone }: Reader): Errand[] {
  return openIn(entries).map((entry) => {
    const at = comingIn(entry);
    const since = journal.get(entry.kind)?.coming ? '' : say('open_since', sayDay(entry.at, now, zone));
    return { id: entry.entry, what: whatOf(entry, isMarked), due: at ? say('due', sayDay(at, now, zone)) : since };
  });
}
