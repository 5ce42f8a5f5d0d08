// What a line tells of others, or of what did not happen: "her boss called her", "should have rung", "used to order".
import words from '../words';
import { clauseAt, phrase, type Typed } from './typed';

/** As many pieces may stand before: "on 20 Nov" and a space. */
const DAY_BEFORE = 4;
const TO_ME = /(?:^| )(?<!without )(?:me|us|(?:about|to|with|for) (?:our|my)(?! (?:competit|rival)))(?= |$)/;
const AND_I = / (?:so|and|but|then) (?:i|we|will|is|are|wants?|needs?)(?= )/;

export interface Stretch {
  from: number;
  to: number;
}

/** `Luis Ortega called Dana Whitfield`: who is named by two capital letters in a row. */
function betweenNames(line: Typed): Stretch[] {
  const { words: all, starts } = line;
  const isKnown = (at: number): boolean => all[at]?.read.startsWith('@') ?? false;
  const isName = (at: number): boolean => isKnown(at) || /^\p{Lu}\p{Ll}/u.test(all[at]?.raw ?? '');
  return all.flatMap((word, at) => {
    const other = at + (/^(?:to|with)$/.test(all[at + 1]?.read ?? '') ? 2 : 1);
    const first = at - (isKnown(at - 1) ? 1 : 2);
    const isOther = IS_OTHER.test(line.read.slice(0, starts[at]));
    const between = NAMED.test(word.read) && (isOther || (isName(first) && isName(at - 1))) && isName(other);
    const begins = first === 0 || /^(?:[,;:.!?-]|and|but|then|that)$/.test(all[first - 1]?.read ?? '');
    return between && (begins || isOther) ? [{ from: starts[first] ?? 0, to: starts[other] ?? 0 }] : [];
  });
}
const IS_OTHER = new RegExp(words.stories.other);
const NAMED = /^(?:called|rang|phoned|emailed|texted|messaged|visited|met|saw|spoke|talked|invited)$/;

const others = phrase(words.stories.others);

export const isInside = (stretches: readonly Stretch[], place: number): boolean =>
  stretches.some(({ from, to }) => place >= from && place < to);

/** Stretches of `read` that tell of others: no touch, and the days in them are those of others. */
export function storiesIn(line: Typed): Stretch[] {
  const { read } = line;
  const told = [...read.matchAll(others)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
  return [...told, ...betweenNames(line)].flatMap(({ from, to }) => {
    const rest = read.slice(to, clauseAt(read, from).to);
    const end = to + (AND_I.exec(rest)?.index ?? rest.length);
    if (TO_ME.test(read.slice(from, end))) return [];
    // "Yesterday her boss called her".
    const head = clauseAt(read, from).from;
    return [{ from: read.slice(head, from).split(' ').length <= DAY_BEFORE ? head : from, to: end }];
  });
}

/** Before a day: what was meant for it did not happen. */
export const UNDONE = new RegExp(words.stories.undone);
/** Before a day where the line goes on with "but": "wanted to order last week but the system was down". */
export const MEANT = new RegExp(words.stories.meant);
/** After a day or a thing, which may have its day: it does not take place then. */
export const FELL_THROUGH = new RegExp(words.stories.fellThrough);
/** Before a day, a thing with what was done with it, or why: "the samples we sent last week", "because he left on Friday". */
export const DESCRIBED = new RegExp(words.stories.described);
/** Long ago: no touch of the rep. */
export const HISTORY = new RegExp(words.stories.history);
