// May I ask them for something, and what do they allow: two answers, each in words.
import type { Tile } from '@/components/person/next-tiles';
import { choiceName } from '@/lib/journal';
import type { Answer } from '@/lib/model/advice/reference-guard';
import type { Fact } from '@/lib/model/entry/entry';
import { inside } from '@/lib/model/entry/part';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { sayDay } from '@/lib/model/when';
import { say, sayCount } from '@/lib/words';

/** Where and when it is read, and who is marked sensitive. */
interface Asking {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  zone: string;
  isMarked(contact: string): boolean;
}

/** What a field of a consent says, in the words of its form. */
const named = (field: string, values: unknown): string =>
  [values ?? []]
    .flat()
    .map((id) => choiceName('consent', field, id))
    .join(', ');

/** "one prospect, until Nov 1, 2027". */
function termsOf({ audience, until }: Fact, { now, zone }: Asking): string {
  const end = typeof until === 'string' ? say('allowed_until', sayDay(until, now, zone)) : '';
  return [inside(named('audience', audience)), end].filter(Boolean).join(', ');
}

function balanceWords({ asked, given }: Answer['balance']): string {
  if (asked + given === 0) return say('ask_yes_aside');
  return say('ask_balance', sayCount('asked', asked), sayCount('gave', given));
}

/** Whether now is the time to ask for something; a day to wait for, and why. */
function askTile({ good, reasons, nextOn, balance }: Answer, { now, zone }: Asking): Tile {
  if (good) return { of: 'ask', head: say('ask_yes'), aside: balanceWords(balance) };
  const dated = reasons.every((reason) => reason.code === 'balance' || reason.until);
  const waits = dated && reasons.some((reason) => reason.until);
  return {
    of: 'ask',
    head: waits ? say('ask_from', sayDay(nextOn, now, zone)) : say('ask_later'),
    aside: reasons[0]?.say ?? '',
  };
}

/** Each consent that stands, by what it allows; of a sensitive one only that there is one. */
function allowedTile(consent: Fact, reader: Asking): Tile[] {
  if (isSensitive(consent, reader.isMarked)) return [];
  const scope = named('scope', consent.scope);
  return scope ? [{ of: 'allowed', head: say('allowed', scope), aside: termsOf(consent, reader) }] : [];
}

/** `answer`: null where asking is no matter yet. */
export const askTiles = (answer: Answer | null, reader: Asking): Tile[] =>
  answer ? [askTile(answer, reader), ...answer.standing.flatMap((consent) => allowedTile(consent, reader))] : [];
