// The trash as its page shows it: names, lines and days.
import { readEntry } from '@/lib/journal';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import { isoOf } from '@/lib/model/moment';
import { sayDay } from '@/lib/model/when';
import { peopleNamed } from '@/lib/services/person/people-named';
import { trashOf } from '@/lib/services/safety/trash';
import type { Store } from '@/lib/store/store';

export async function seeTrash(store: Store) {
  const { people, entries } = await trashOf(store);
  const named = await peopleNamed(
    store,
    entries.map(({ entry }) => entry),
  );
  const day = (ms: number) => sayDay(isoOf(ms), store.world.now(), store.world.zone());
  return {
    people: people.map(({ row, deleted }) => ({ id: row.id, name: row.record.name, day: day(deleted) })),
    entries: entries.map(({ entry, deleted }) => ({
      id: entry.entry,
      ...readEntry(entry, { ladderOf: () => undefined }),
      who: entry.people.flatMap((id) => named.names.get(id) ?? []).join(', '),
      covered: isSensitive(entry, markedIn(named.marks)),
      day: day(deleted),
    })),
  };
}
