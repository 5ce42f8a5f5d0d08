// Whether a day in a line is one that was, one to come, or none of the touch at all.
import { DESCRIBED, FELL_THROUGH, MEANT, UNDONE } from '@/lib/line/read/story';
import { clauseAt, phrase, type Typed, wordsAt } from '@/lib/line/read/typed';
import words from '../words';
import type { Said, Tense } from './form';

/** What a rep tells themselves to do, at the beginning of a clause. */
const TO_DO = new RegExp(`^(?:(?:please|and|then|also|to|must|so|just) )?(?:be|${words.verbs.do})(?= |$)`);
/** "On Monday call Dana": what follows a day that a line begins with. */
const THEN_DO = new RegExp(`^ (?:${words.verbs.do}) (?:her|him|them|the|@\\S+)(?= |$)`);
/** What is checked may have been. */
const TO_CHECK = /^(?:check|ask|see|find out)(?: \S+)? (?:if|whether|why|how|what|when)(?= |$)/;
/** A thing that was, not a thing to do: "call with Dana", "demo went well". */
const A_THING =
  /^(?:call|ring|phone|email|mail|text|message|visit|demo|quote|order|review|update|show|reply|chat|post|drop|print|run|share|drive|look|talk|answer|contact|return|plan|move) (?:with|from|on|at|re|about|in|for|went|was|of|to|confirmed|placed|received|sent|done)(?= |$)/;

/** Words before a day that tie it to a thing and not to the touch: "the invoice of 3 Nov", "ill since Monday". */
const ASIDE =
  /(?:^| )(?:since|from|(?<!(?:week|morning|afternoon|evening|night) )of|dated|than|about|re|regarding|as of|as at|between|not|(?<!go(?:es|ing) )out|instead of|like|effective) (?:the )?$/;
/** "The delivery planned for Tuesday came". */
const HAPPENED = /^ (?:only )?(?:came|arrived|was|were|went|got|took|turned|did|didn't|has|had|never)(?= |$)/;
/** It comes every year. */
const YEARLY = /(?:^| )(?:birthday|bday|anniversary)(?: (?:is|on|the|:))* $/;
/** "Needs caps today": what they need is no errand by itself. */
const NEEDS =
  /(?:^| )(?:needs|wants)(?! (?:to|an?|us|me|you|call|callback|reply|answer|quote|visit)(?= |$))(?: [^ ,;:.!?]+)* $/;
const COMES =
  /(?:^| )(?:(?<!(?:^| )(?:swung|swing|dropped|drop|popped|pop|stopped|stop|came|come|went|go|passed|pass|nipped|nip|drove|drive|called|call|rolled) )by|until|till|til|before|(?:is|are|comes?|coming|renewal) up(?: for \S+)?|(?<!(?:show|late) )for|due|due on|no later than|latest|starting|ready) (?:the |on |the end of )?$/;
const AWAY =
  /(?:^| )(?:holidays?|vacation|on leave|away|off sick|sick|ill|out of office|ooo|travell?ing|maternity)(?= |$)/;

interface Cue {
  from: number;
  to: number;
  tense: Tense;
}

const cuesFor = (source: string, tense: Tense) => {
  const pattern = phrase(source);
  return (clause: string): Cue[] =>
    [...clause.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, tense }));
};
const did = cuesFor(words.verbs.did, 'past');
const will = cuesFor(words.verbs.will, 'coming');

/** "asked to" tells more than the "asked" in it. */
const isInside = (cue: Cue, other: Cue): boolean =>
  other.from <= cue.from && cue.to <= other.to && other.to - other.from > cue.to - cue.from;

/** What follows a day counts less than what stands before it: so many times as far. */
const AFTER = 4;

/** The tense of the words nearest to a place within their clause. */
function nearest(clause: string, place: number): Tense | null {
  const all = [...did(clause), ...will(clause)];
  const cues = all.filter((cue) => !all.some((other) => isInside(cue, other)));
  const far = ({ from, to }: Cue) => (to <= place ? place - to : (from - place) * AFTER);
  return cues.sort((a, b) => far(a) - far(b))[0]?.tense ?? null;
}

/** Whether more is told after a clause, so that the line is about what was. */
function tellsMore(read: string, end: number): boolean {
  const rest = read.slice(end).replace(/^[ ,;:.!?…-]+/, '');
  return rest.split(' ').length > 1 && !TO_DO.test(rest) && nearest(rest, 0) !== 'coming';
}

/** A day at the head of a line is one that was, unless it was so many days ago: then whichever is nearer. */
const LONG_AGO = 120;

const HOURS = /^(?: (?:at|@|\d[\d:.]*|\d*[ap]m|noon))*$/;
/** The clause a day stands in, with the one beside it where the day stands alone: "check the samples, Wed", "Wed: demo". */
function contextOf(read: string, from: number, to: number): { from: number; to: number } {
  const clause = clauseAt(read, from);
  if (clause.from !== from || !HOURS.test(read.slice(to, clause.to))) return clause;
  if (from > 0) return { from: clauseAt(read, Math.max(from - 4, 0)).from, to: clause.to };
  return read.startsWith(' : ', clause.to) ? { from, to: clauseAt(read, clause.to + 3).to } : clause;
}

/** "Flowers for her opening on Saturday". */
const FOR_IT =
  /^(?!demo|call|meeting|lunch|dinner|visit|presentation|workshop|training|order|quote|offer)[^ ]+ (?:[^ ]+ )?for (?:[^ ]+ ){1,4}(?:on |this )?$/;

/** "Can't make Thursday": no day of anything. */
const CANNOT =
  /(?:^| )(?:can't|cannot|can not|couldn't|could not|won't|will not|didn't|did not) (?:make|do|come|attend|manage)(?: it)?(?: on)? $/;
/** "By 20 Nov", typed a week later, is no day of next year. */
const STALE = 330;
/** Nobody logs what was so long ago, if the same date is soon. */
const LONG_PAST = 300;
const SOON = 65;
const isStale = ({ past, coming }: Said, today: Temporal.PlainDate): boolean =>
  past !== undefined && coming !== undefined && today.until(coming).days > STALE;

/** A day so long ago is not meant where nothing says so. */
const FAR = 90;
/** The nearer of the two; the one to come where both are as far. */
function nearer({ past, coming }: Said, today: Temporal.PlainDate): Tense | null {
  if (!past || !coming || past.equals(coming)) return past ? 'past' : 'coming';
  const [ago, ahead] = [past.until(today).days, today.until(coming).days];
  return ahead <= ago ? 'coming' : ago > FAR ? null : 'past';
}

const THEN_NAME = new RegExp(`^ (?:${words.verbs.do}) \\S`);
/** A verb and a name: "call Dana". */
const namesNext = (line: Typed, to: number, after: string): boolean =>
  THEN_NAME.test(after) && /^\p{Lu}/u.test(line.words[wordsAt(line, to + 1, to + 1).first + 1]?.raw ?? '');

function told(
  line: Typed,
  { from, to, said }: { from: number; to: number; said: Said },
  today: Temporal.PlainDate,
  otherwise: Tense | null,
): Tense | null {
  const { read } = line;
  const head = read.slice(0, from);
  const clause = contextOf(read, from, to);
  const [before, own, after] = [read.slice(clause.from, from), read.slice(from, to), read.slice(to, clause.to)];
  if (FELL_THROUGH.test(after)) return null;
  if (said.tense === 'coming') return 'coming';
  if (UNDONE.test(before) || (MEANT.test(before) && /^[^.!?]* but /.test(read.slice(to)))) return null;
  if (/(?:planned|due|promised|scheduled|booked|expected) (?:for|on) $/.test(before) && HAPPENED.test(after))
    return null;
  if (ASIDE.test(head) || CANNOT.test(head) || DESCRIBED.test(before)) return null;
  if (YEARLY.test(head)) return said.coming && !/(?:^| )was /.test(before) ? 'coming' : null;
  if (said.coming?.equals(today) && NEEDS.test(head)) return null;
  const words = read.slice(clause.from, clause.to);
  if (said.tense === 'past') return AWAY.test(words) || /(?:^| )for $/.test(head) ? null : 'past';
  if (COMES.test(head)) return 'coming';
  // The name of a month is no word about time: "may".
  const near = nearest(before + '_'.repeat(own.length) + after, before.length);
  if (read.startsWith(' ?', clause.to)) return near === 'past' ? 'past' : 'coming';
  const more = tellsMore(read, clause.to);
  if (TO_CHECK.test(words)) return 'coming';
  const isDone = nearest(before, before.length) === 'past' || HAPPENED.test(after);
  if (TO_DO.test(words) && !A_THING.test(words) && !isDone && (clause.from > 0 || !more)) return 'coming';
  if (near) return near === 'past' && AWAY.test(words) ? null : near;
  const heads = clause.from === 0 && before.replace(/^(?:on|and|then|so) /, '') === '';
  if (heads && (THEN_DO.test(after) || namesNext(line, to, after))) return 'coming';
  // "Thu 10:00 call with Tim".
  if (heads && HOURS.test(after.match(/^(?: (?:at|@|\d[\d:.]*|\d*[ap]m|noon))+/)?.[0] ?? '-') && !more)
    return otherwise;
  if (heads && !(said.past && said.past.until(today).days > LONG_AGO)) return 'past';
  // "Called her, decision on Monday".
  const earlier = read.slice(0, clause.from);
  if (from > clause.from && / [,;-] $/.test(earlier) && did(earlier).length > 0) return 'coming';
  if (FOR_IT.test(before) && !said.past?.equals(today)) return 'coming';
  return more && otherwise ? 'past' : otherwise;
}

/**
 * `found`: what the words from `from` to `to` name. `otherwise`: what holds where nothing tells. Null where the day is that
 * of something else.
 */
export function tenseOf(
  line: Typed,
  found: { from: number; to: number; said: Said },
  today: Temporal.PlainDate,
  otherwise: Tense | null = nearer(found.said, today),
): Tense | null {
  const meant = told(line, found, today, otherwise);
  const { past, coming } = found.said;
  // "Asked for a second round on 7 December", typed in November, was not a year ago.
  const isLongAgo = past && coming && past.until(today).days > LONG_PAST && today.until(coming).days < SOON;
  const tense = meant === 'past' && isLongAgo ? 'coming' : meant;
  const yearly = YEARLY.test(line.read.slice(0, found.from));
  return tense === 'coming' && isStale(found.said, today) && !yearly ? null : tense;
}
