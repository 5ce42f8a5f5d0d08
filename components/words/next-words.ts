// What comes next with somebody, in words: status, the next touch, whether they could be reached, asking and offers.
import type { Tile } from '@/components/person/next-tiles';
import { type Beginning, DEFAULT_CADENCE, rhythm } from '@/lib/model/advice/cadence';
import { type Chosen, sayYearly, withCadence } from '@/lib/model/advice/cadence-for';
import { ENOUGH_REFUSALS, type Offers } from '@/lib/model/advice/offers';
import type { Answer } from '@/lib/model/advice/reference-guard';
import type { Fact } from '@/lib/model/entry/entry';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { isoOf } from '@/lib/model/moment';
import { type Contact, reach } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { sayDay } from '@/lib/model/when';
import { say, sayCount } from '@/lib/words';
import { askTiles } from './ask-words';
import { channelName } from './channel-words';
import type { IsMarked, Reader } from './present';
import { STATUS } from './status';

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
  /** The rhythm that holds for them, and by what. */
  rules: Chosen;
}

const NOTHING: Said = {
  touches: [],
  beginning: { began: null, stage: 0 },
  ask: null,
  offers: { refused: 0, need: null },
  rules: { cadence: DEFAULT_CADENCE, by: null },
};

/** When the next touch would be welcome, and by when. */
function touchTile({ touches, beginning, rules }: Said, { now, zone }: Reader): Tile {
  const { thisYear, state, from, by, isNew } = rhythm(touches, now, rules.cadence, beginning);
  const day = (moment: number | null) => sayDay(isoOf(moment ?? now), now, zone);
  const counted = withCadence(sayCount('touches_year', thisYear), rules);
  if (state === 'none')
    return {
      of: 'touch',
      head: say('touch_first'),
      aside: rules.by ? withCadence(sayYearly(rules.cadence), rules) : sayYearly(rules.cadence),
    };
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
  return [...status, ...touch, ...askTiles(ask, reader), reachTile(contact), ...offerTiles(offers, reader)];
}
