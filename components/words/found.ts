// What a search found as the screens show it: who, and the words by which they were found.
import type { FoundItem } from '@/components/people/found-item';
import { readEntry } from '@/lib/journal';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { excerpt, isHit } from '@/lib/model/marked';
import { liveHandles } from '@/lib/model/person/contact';
import { sayDay } from '@/lib/model/when';
import type { Found, Searched } from '@/lib/services/person/search';
import { personItem, type Reader } from './present';

/** Of a card whatever shows why it was found, where name and employer do not: a tag, an address, the note. */
function saidOnCard({ record }: Found['row'], asked: Searched['asked'], shown: string): string | undefined {
  const open = asked.filter((ways) => !isHit(shown, [ways]));
  if (open.length === 0) return undefined;
  const texts = [
    (record.tags ?? []).join(', '),
    ...liveHandles(record).map((handle) => handle.value),
    ...Object.values(record).filter((value) => typeof value === 'string'),
  ];
  return texts.find((text) => isHit(text, open));
}

const textOf = (entry: NonNullable<Found['entry']>, asked: Searched['asked']): string => {
  const { line, aside } = readEntry(entry, { ladderOf: () => undefined });
  return !isHit(line, asked) && aside && isHit(aside, asked) ? aside : line;
};

export function foundItem(found: Found, ladder: Ladder, asked: Searched['asked'], { now, zone }: Reader): FoundItem {
  const { row, entry } = found;
  const item = personItem(row, ladder);
  const text = entry ? textOf(entry, asked) : saidOnCard(row, asked, `${item.name} ${item.aside}`);
  return {
    ...item,
    stage: { n: row.stage, of: ladder.stages.length, name: stageName(ladder, row.stage) },
    ...(text && { said: excerpt(text, asked) }),
    ...(entry && { entry: entry.entry, day: sayDay(entry.at, now, zone) }),
  };
}
