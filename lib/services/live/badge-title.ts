// What the toolbar button says when it is pointed at: whom it stands for, and what is open with them, the first due first.
import { comingIn, openIn, readEntry } from '@/lib/journal';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import type { Sighting } from '@/lib/model/sighting';
import { sayDay } from '@/lib/model/when';
import { peopleNamed } from '@/lib/services/person/people-named';
import { whoIs } from '@/lib/services/person/who-is';
import { timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** As many entries are looked through. */
const REACH = 500;

/** Of a sensitive entry its kind only. The product's name where there is nobody, or nothing open. */
export async function badgeTitle(store: Store, sighting: Sighting | null): Promise<string> {
  const plain = say('extension_name');
  const rows = sighting?.kind === 'person' ? await whoIs(store, sighting.person) : [];
  const [row] = rows;
  if (!row || rows.length > 1) return plain;
  const [first] = openIn((await timeline(store, row, undefined, REACH)).entries);
  if (!first) return plain;
  const { marks } = await peopleNamed(store, [first]);
  const { label, line } = readEntry(first, { ladderOf: () => undefined });
  const what = isSensitive(first, markedIn(marks)) ? label : line;
  const at = comingIn(first);
  const due = at ? say('due', sayDay(at, store.world.now(), store.world.zone())) : '';
  return [`${row.record.name}: ${what}`, due].filter(Boolean).join(', ');
}
