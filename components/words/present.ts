// Records as the screens show them: dates in words, stages by name, people in a line.

import type { HistoryItem } from '@/components/entry/history';
import type { Tile } from '@/components/person/next-tiles';
import type { PersonItem } from '@/components/person/people-list';
import { readEntry } from '@/lib/journal';
import { type Beginning, type Cadence, DEFAULT_CADENCE, rhythm } from '@/lib/model/advice/cadence';
import { ENOUGH_REFUSALS, type Offers } from '@/lib/model/advice/offers';
import { isOnPeakDay } from '@/lib/model/advice/peak-day';
import type { Answer } from '@/lib/model/advice/reference-guard';
import { subjectOf, towardOf } from '@/lib/model/entry/about';
import { type Fact, isAheadOf } from '@/lib/model/entry/entry';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import { type Contact, reach } from '@/lib/model/person/contact';
import { workOf } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import type { SightedPerson } from '@/lib/model/sighting';
import { sayDay, sayMoment } from '@/lib/model/when';
import { say, sayCount, type Word } from '@/lib/words';
import { askTiles } from './ask-words';
import { STATUS } from './status';

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
  /** Days on which the person in view uses the service the most, 1 being Monday. */
  peak?: readonly number[];
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
  const busy = peak && isOnPeakDay(entry, { weekdays: peak }, zone) ? say('on_peak_day') : '';
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

const CHANNEL = {
  email: 'channel_email',
  phone: 'channel_phone',
  linkedin: 'channel_linkedin',
  'linkedin-member': 'channel_linkedin_member',
  'sales-navigator': 'channel_sales_navigator',
  url: 'channel_url',
  messaging: 'channel_messaging',
  postal: 'channel_postal',
  other: 'channel_other',
} as const satisfies Record<Handle['channel'], Word>;

export const channelName = (channel: Handle['channel']): string => say(CHANNEL[channel]);

function reachTile(contact: Contact): Tile {
  const { answer, by, lost } = reach(contact);
  const channel = ({ channel }: Handle) =>
    channel.startsWith('linkedin') ? say('channel_linkedin') : channelName(channel);
  if (answer === 'yes')
    return { of: 'reach', head: say('reach_yes'), aside: say('reach_by', [...new Set(by.map(channel))].join(', ')) };
  if (answer === 'unsure') return { of: 'reach', head: say('reach_unsure'), aside: say('reach_unsure_why') };
  if (lost.length > 0) return { of: 'reach', head: say('reach_no'), aside: say('reach_work_only') };
  return { of: 'reach', head: say('reach_none'), aside: say('reach_nothing') };
}

/** Whether to go on offering: not after several refusals in a row. A need that is sensitive is not told here. */
function offerTiles({ refused, need }: Offers, { isMarked }: { isMarked: IsMarked }): Tile[] {
  if (refused < ENOUGH_REFUSALS) return [];
  const told = need && !isSensitive(need, isMarked) ? String(need.need) : '';
  return [
    {
      of: 'offers',
      head: say('offers_rest'),
      aside: told ? say('offers_need', refused, told) : say('offers_why', refused),
    },
  ];
}

/** What the whole journal says of somebody, as far as it bears on what comes next. */
export interface Said {
  /** Entries that count as a touch. */
  touches: readonly Fact[];
  beginning: Beginning;
  /** Null where asking is no matter yet. */
  ask: Answer | null;
  offers: Offers;
  rules: { cadence: Cadence };
}

const NOTHING: Said = {
  touches: [],
  beginning: { began: null, stage: 0 },
  ask: null,
  offers: { refused: 0, need: null },
  rules: { cadence: DEFAULT_CADENCE },
};

const yearly = ({ min, max }: Cadence): string =>
  min === max ? sayCount('rhythm_same', max) : say('touch_rhythm', min, max);

/** When the next touch would be welcome, and by when. */
function touchTile({ touches, beginning, rules: { cadence } }: Said, { now, zone }: Reader): Tile {
  const { thisYear, state, from, by, isNew } = rhythm(touches, now, cadence, beginning);
  const day = (moment: number | null) => sayDay(isoOf(moment ?? now), now, zone);
  const counted = sayCount('touches_year', thisYear);
  if (state === 'none') return { of: 'touch', head: say('touch_first'), aside: yearly(cadence) };
  if (state === 'full')
    return { of: 'touch', head: say('touch_enough'), aside: say('touch_again', counted, day(from)) };
  if (isNew)
    return {
      of: 'touch',
      head: state === 'rest' ? say('touch_by', day(by)) : say('touch_welcome'),
      aside: say('touch_new'),
    };
  if (state === 'rest') return { of: 'touch', head: say('touch_from', day(from)), aside: counted };
  if (state === 'due') return { of: 'touch', head: say('touch_due'), aside: counted };
  return { of: 'touch', head: say('touch_welcome'), aside: say('touch_until', counted, day(by)) };
}

/** What comes next with somebody. `said`: null until their entries have been read. */
export function nextTiles(contact: Contact | null, said: Said | null, reader: Reader & { isMarked: IsMarked }): Tile[] {
  const { ask, offers } = said ?? NOTHING;
  if (!contact) return [];
  // Nobody is due a word with whom it rests, or is over.
  const rests = contact.status === 'paused' || contact.status === 'ended';
  const touch = rests ? [] : [touchTile(said ?? NOTHING, reader)];
  const status =
    contact.status && contact.status !== 'active'
      ? [{ of: 'status' as const, head: say(STATUS[contact.status]), aside: say('status_aside') }]
      : [];
  return [...status, ...touch, reachTile(contact), ...askTiles(ask, reader), ...offerTiles(offers, reader)];
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
