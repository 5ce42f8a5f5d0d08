// What stands beside a day in a line: whether the words after it let it be one.
import { wordsAt } from '@/lib/line/read/typed';
import type { Match } from './form';

/** Words that end a phrase about a day or go on after it; anything else is a thing of that day ("the Tuesday delivery"). */
const GOES_ON = new RegExp(
  `^(?:${[
    'at|in|on|with|without|about|re|regarding|for|from|to|by|via|over|after|before|until|till|around|near|per|between|during|because',
    'and|but|or|then|so|as|if|when|while|that|which|who|where|though|since',
    'i|he|she|it|we|they|you|him|her|them|us|me|his|my|our|their|both|everyone|somebody|nobody|all|there',
    'is|are|was|were|be|been|will|would|can|could|shall|should|may|might|must|has|have|had|do|does|did|not|no|never',
    "(?:i|he|she|it|we|they|you)'(?:d|ll|ve|s|re|m)|won't|can't|didn't|doesn't|wasn't|isn't|hasn't|couldn't|wouldn't",
    'again|too|also|already|only|just|instead|latest|please|early|late|first|morning|afternoon|evening|night|noon|midday',
    "a|an|the|this|next|last|week|works|suits|off|out|onwards|pm|am|o'clock|lunchtime|tbc|ish|asap|once|if",
    'met|saw|called|rang|phoned|spoke|talked|emailed|wrote|sent|texted|messaged|visited|went|came|ordered|bought|asked|told|said|got|gave|left|tried|dropped|stopped|complained|agreed|discussed|signed|confirmed|wants|wanted|needs',
    '[,;:.!?()/&+#@…-].*|\\d.*',
  ].join('|')})$`,
);

/** At the beginning of a line a day is a heading, and what was done may follow at once: "Friday lunch with Luis". */
const DONE =
  /^(?:call|calls|phone|meeting|lunch|dinner|breakfast|coffee|drinks|visit|demo|chat|email|mail|message|video|zoom|teams|order|event|webinar|workshop|training|catchup|catch|quick|short|long|good|great|brief|follow|site|face-to-face|one-to-one|voicemail|text)$/;

export function mayFollowADay({ line, from, to, groups }: Match): boolean {
  // "Am Montag anrufen": elsewhere the verb may follow, and a thing of that day is one word with it.
  if (line.foreign) return true;
  const { first, last } = wordsAt(line, from, to);
  const next = line.words[last + 1];
  const prior = line.words[first - 1]?.read ?? '';
  if (!next || (groups.wd && /^(?:on|by)$/.test(prior)) || GOES_ON.test(next.read.split(' ')[0] ?? '')) return true;
  const opens =
    first === 0 ||
    (first === 1 && line.words[0]?.read === 'on' && /day$/.test(line.words[1]?.read ?? '')) ||
    /^[.!?]$/.test(line.words[first - 1]?.read ?? '');
  return opens ? DONE.test(next.read.split(' ')[0] ?? '') : /^\p{Lu}/u.test(next.raw);
}

const MEASURE =
  /^ (?:%|x|k|times?|cases?|boxes|box|pallets?|units?|people|persons?|pcs|pieces?|crates?|jars?|bottles?|orders?|calls?|visits?|meetings?|sites?|shops?|stores?|days?|weeks?|months?|years?|hours?|minutes?|mins?|kg|kilos?|tons?|tonnes?|litres?|liters?|euros?|dollars?|of|stars?|points?|more|new|samples?|seats?|licen[cs]es?|users?)(?= |$)/;

/** A measure follows, so that a number before it is a number. `rest`: what comes after it. */
export const measures = (rest: string): boolean => MEASURE.test(rest);
