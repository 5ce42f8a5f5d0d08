// Records as the screens show them: dates in words, stages by name, people in a line.

import { readEntry } from '@/lib/journal';
import type { StageMove } from '@/lib/journal/stage';
import { rhythm } from '@/lib/model/cadence';
import { type Contact, reach } from '@/lib/model/contact';
import { workOf } from '@/lib/model/employment';
import type { Fact } from '@/lib/model/entry';
import type { Handle } from '@/lib/model/handle';
import { type Ladder, stageName } from '@/lib/model/ladder';
import { isoOf } from '@/lib/model/moment';
import type { Answer } from '@/lib/model/reference-guard';
import { isSensitive } from '@/lib/model/sensitive';
import type { SightedPerson } from '@/lib/model/sighting';
import { sayDay, sayMoment } from '@/lib/model/when';
import { say, sayCount, type Word } from '@/lib/words';
import type { HistoryItem } from './history';
import type { Tile } from './next-tiles';
import type { PersonItem } from './people-list';
import type { Reason } from './stage-card';
import { STATUS } from './status';

/** Where and when a text is read. */
export interface Reader {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  zone: string;
  /** Names of contacts by id, as far as they are known. */
  names?: ReadonlyMap<string, string>;
}

/** Whether a contact is marked sensitive. */
export type IsMarked = (contact: string) => boolean;

export function historyItem(
  entry: Fact,
  ladders: ReadonlyMap<string, Ladder>,
  { now, zone, names, isMarked }: Reader & { isMarked: IsMarked },
): HistoryItem {
  const reading = readEntry(entry, {
    ladderOf: (id) => ladders.get(id),
    nameOf: (id) => names?.get(id),
    sayDay: (at) => sayDay(at, now, zone),
  });
  return {
    id: entry.entry,
    kind: entry.kind,
    marked: entry.sensitive === true,
    covered: isSensitive(entry, isMarked),
    ...reading,
    day: sayDay(entry.at, now, zone),
    moment: sayMoment(entry.at, zone),
  };
}

const CERTAINTY = { seen: 'since_seen', told: 'since_told', guessed: 'since_guessed' } as const satisfies Record<
  StageMove['certainty'],
  Word
>;

/** "since 14 May, seen by you". */
export function sinceLine(since: string | undefined, certainty: string | undefined, { now, zone }: Reader): string {
  if (!since) return '';
  const key = CERTAINTY[(certainty ?? 'seen') as StageMove['certainty']] ?? 'since_seen';
  return say(key, sayDay(since, now, zone));
}

/** The reasons given for the move that led to the current stage, from a timeline read newest first. */
export function reasonsFor(entries: readonly Fact[], stage: number, isMarked: IsMarked): Reason[] {
  const move = entries.find((entry) => entry.kind === 'stage' && entry.to === stage) as StageMove | undefined;
  if (!move) return [];
  const covered = isSensitive(move, isMarked);
  return move.evidence.flatMap(({ text }) => (text ? [{ words: text, covered }] : []));
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
    return { head: say('reach_yes'), aside: say('reach_by', [...new Set(by.map(channel))].join(', ')) };
  if (answer === 'unsure') return { head: say('reach_unsure'), aside: say('reach_unsure_why') };
  if (lost.length > 0) return { head: say('reach_no'), aside: say('reach_work_only') };
  return { head: say('reach_none'), aside: say('reach_nothing') };
}

/** Whether now is the time to ask for something; a day to wait for, and why. */
function askTile({ good, reasons, nextOn, scopes }: Answer, { now, zone }: Reader): Tile {
  if (good) return { head: say('ask_yes'), aside: scopes.length > 0 ? scopes.join(', ') : say('ask_yes_aside') };
  const dated = reasons.some((reason) => reason.until);
  return { head: dated ? say('ask_from', sayDay(nextOn, now, zone)) : say('ask_later'), aside: reasons[0]?.say ?? '' };
}

/** What comes next with somebody. `touches`: their entries that count as one; `ask`: null where it is no matter yet. */
export function nextTiles(
  contact: Contact | null,
  touches: readonly Fact[],
  ask: Answer | null,
  reader: Reader,
): Tile[] {
  const { now, zone } = reader;
  if (!contact) return [];
  const { thisYear, nextBy, due } = rhythm(touches, now);
  const touch: Tile =
    nextBy === null
      ? { head: say('touch_first'), aside: say('touch_rhythm') }
      : nextBy < now || due
        ? { head: say('touch_welcome'), aside: sayCount('touches_year', thisYear) }
        : {
            head: say('touch_by', sayDay(isoOf(nextBy), now, zone)),
            aside: sayCount('touches_year', thisYear),
          };
  const status =
    contact.status && contact.status !== 'active'
      ? [{ head: say(STATUS[contact.status]), aside: say('status_aside') }]
      : [];
  return [...status, touch, reachTile(contact), ...(ask ? [askTile(ask, reader)] : [])];
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
