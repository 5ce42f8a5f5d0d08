// Records as the screens show them: dates in words, stages by name, people in a line.

import type { HistoryItem } from '@/components/entry/history';
import type { PersonItem } from '@/components/person/people-list';
import { readEntry } from '@/lib/journal';
import { isOnPeakDay, type PeakUse } from '@/lib/model/advice/peak-day';
import { subjectOf, towardOf } from '@/lib/model/entry/about';
import { type Fact, isAheadOf } from '@/lib/model/entry/entry';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';
import { workOf } from '@/lib/model/person/employment';
import type { SightedPerson } from '@/lib/model/sighting';
import { sayDay, sayMoment } from '@/lib/model/when';
import { say } from '@/lib/words';

/** Where and when a text is read. */
export interface Reader {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  zone: string;
  /** Names of contacts by id, as far as they are known. */
  names?: ReadonlyMap<string, string>;
  /** Entries that others point at, by id. */
  pointed?: ReadonlyMap<string, Fact>;
  /** Ids of all records of the person in view. */
  person?: ReadonlySet<string>;
  /** When the person in view uses the service the most. */
  peak?: PeakUse;
}

/** Whether a contact is marked sensitive. */
export type IsMarked = (contact: string) => boolean;

const NAME_LENGTH = 60;

/** What an entry is called in a list to choose from: its line, or of a sensitive one the kind and the day only. */
export function entryName(entry: Fact, isMarked: IsMarked, { now, zone }: Reader): string {
  const { label, line } = readEntry(entry, { ladderOf: () => undefined });
  return isSensitive(entry, isMarked) ? `${label}, ${sayDay(entry.at, now, zone)}` : line.slice(0, NAME_LENGTH);
}

/** Who else is in an entry: with whom it was, or whose it is where it only reached the person in view. */
function others(entry: Fact, { names, person }: Reader): string {
  const nameOf = (id: string) => names?.get(id) ?? '';
  const subject = subjectOf(entry);
  if (person && subject && !person.has(subject)) return nameOf(subject) && say('entry_of', nameOf(subject));
  const toward = towardOf(entry);
  const there = entry.people.filter((id) => id !== subject && !person?.has(id) && !toward.includes(id));
  const said = there.map(nameOf).filter(Boolean).join(', ');
  return said && say('entry_with', said);
}

/** An entry that another one points at: what it was and whose, or nothing of one that is sensitive. */
function sayPointed(entry: Fact | undefined, { names, isMarked }: Reader & { isMarked: IsMarked }): string | undefined {
  if (!entry || isSensitive(entry, isMarked)) return undefined;
  const { line } = readEntry(entry, { ladderOf: () => undefined });
  return [names?.get(subjectOf(entry) ?? ''), `“${line.slice(0, NAME_LENGTH)}”`].filter(Boolean).join(', ');
}

/** The page of the notebook on which an entry stands. */
const hrefOf = (entry: Fact | undefined): string =>
  entry ? `notebook.html#/person/${subjectOf(entry)}?entry=${entry.entry}` : '';

export function historyItem(
  entry: Fact,
  ladders: ReadonlyMap<string, Ladder>,
  reader: Reader & { isMarked: IsMarked },
): HistoryItem {
  const { now, zone, names, peak, pointed, isMarked } = reader;
  const reading = readEntry(entry, {
    ladderOf: (id) => ladders.get(id),
    nameOf: (id) => names?.get(id),
    sayDay: (at) => sayDay(at, now, zone),
    sayEntry: (id) => sayPointed(pointed?.get(id), reader),
  });
  const href = hrefOf(pointed?.get(String(entry.chainFrom)));
  const busy = peak && isOnPeakDay(entry, peak, zone) ? say('on_peak_day') : '';
  const aside = [others(entry, reader), busy, reading.aside].filter(Boolean).join('; ');
  return {
    entry,
    covered: isSensitive(entry, isMarked),
    ...reading,
    ...(aside && { aside }),
    ...(href && { href }),
    day: sayDay(entry.at, now, zone),
    moment: sayMoment(entry.at, zone),
    ahead: isAheadOf(entry.at, now),
  };
}

type Listed = { id: string; stage: number; record: Contact };

export function personItem(row: Listed, ladder: Ladder): PersonItem {
  const { name, handles } = row.record;
  const { title, organisation } = workOf(row.record);
  const aside =
    [title, organisation].filter(Boolean).join(', ') || handles.find((handle) => !handle.removed)?.value || '';
  return {
    key: row.id,
    name,
    aside,
    stage: { n: row.stage, of: ladder.stages.length, name: stageName(ladder, row.stage) },
  };
}

/** Somebody a page shows, chosen by position. */
export function sightedItem(person: SightedPerson, index: number): PersonItem {
  const address = person.handles[0]?.value ?? '';
  return { key: String(index), name: person.name ?? address, aside: person.name ? address : '' };
}
