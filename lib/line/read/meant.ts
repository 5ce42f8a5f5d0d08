// Whether words that tell a kind are meant so: not denied, only wished for, still to come, or told of others.
import type { Parsed } from '../token';
import type { Cue } from './cue';
import { FELL_THROUGH, HISTORY, isInside } from './story';
import { clauseAt } from './typed';

export const ACT = 'act';

/** What follows is said not to be so, or not yet. */
const NOT_SO =
  /(?:^| )(?:didn't|did not|won't|couldn't|can't) (?:come|go|make it|get|show up|turn up) (?:\S+ ){0,3}$|(?:^| )had (?:i|we|she|he|they) $|(?:^| )(?:said|says|claims|thought|thinks) (?:that )?(?:(?:i|we|she|he|they)(?:'d| had) (?:\S+ ){0,3}|i )$|(?:^| )(?:could|would|should|might)(?:n't| not)? have (?:\S+ )*$|(?:^| )no show (?:\S+ ){0,3}$|(?:^| )(?:no|not|never|without|didn't|hasn't|haven't|hadn't|don't|doesn't|won't|wasn't|isn't|aren't|cannot|can't|couldn't|nothing|almost|nearly|hardly|barely|nobody|no-one|noone|had planned|since|because of|instead of|rather than|failed to|forgot(?: to)?|cancell?ed|cancels|skipped|yet to)(?: \S+){0,2} $/;
const NOT_YET =
  /(?:^| )(?:(?<!(?:in|of|since|from|last|next|early|late|mid|until|by) )may|maybe|perhaps|possibly|might|could|would|will|can|should|must|shall|\S+'(?:ll|d)|wants? to|wanted to|hop(?:es?|ing) to|plan(?:s|ning)? to|needs? to|going to|about to|ha(?:s|ve) to|if|whether|when(?! (?:i|we) )|after an?|looking for|interested in|keen on|once|until|unless|let's|please|wants? an?|needs? an?|suggested an?|expects? an?|expecting an?|proposed an?|requested an?|asked for an?|next|any|open to|schedule|book|arrange|organi[sz]e|set up|prepare|prep)(?: \S+){0,2} $|(?:^| )to(?: (?:be|have|get))? $|(?:^| )(?:would|\S+'d) (?:love|like) to |(?:^| )(?:who|whom|that|which) (?:i|we) $/;

/** "Want to see the new one in person". */
const WISHED =
  /(?:^| )(?:(?:wants?|wanted|would like|hopes?|needs?|plans?) to|might|(?<!(?:in|of|since|from|last|next|early|late|mid|until|by) )may) (?:\S+ )*$/;

/** "Never heard back after the demo": a thing that only says when. */
const AROUND =
  /(?:^| )(?:after|before|since|until|following|ahead of) (?:(?:the|our|my|her|his|their|last|that|first|second|\S+'s) ){0,2}$/;

/** Said after a name, and the name of another thing: "meeting room". */
const COMPOUND =
  /^ (?:rooms?|shows?|break|policy|board|agency|suppliers?|surveillance|cent(?:re|er)|system|software|company|provider|managers?|department|coordinator|organi[sz]er|budget|addresse?s?|area|hall|space|tool|licen[cs]e|customer|(?:a|per) (?:year|month|week|quarter|day))(?= |$)/;
/** Said after a thing: it may still come. */
const IN_SIGHT = /^ (?:(?:is|are) )?(?:possible|likely|unlikely|expected|pending|planned)(?= |$)/;

/** What stands before a cue in its clause, as far as it bears on it. */
function headOf({ read, whens }: Parsed, { from }: Cue): string {
  const clause = clauseAt(read, from);
  // The name of a month is no word about time: "may".
  const words = whens.reduce(
    (line, day) => line.slice(0, day.from) + '_'.repeat(day.to - day.from) + line.slice(day.to),
    read,
  );
  const head = words.slice(clause.from, from);
  return head.slice(Math.max(...['and ', 'then ', 'but ', 'so '].map((word) => head.lastIndexOf(` ${word}`) + 1), 0));
}

export const isComing = (line: Parsed, { from }: Cue): boolean => {
  const clause = clauseAt(line.read, from);
  // "Wednesday: site visit".
  if (line.read.slice(0, clause.from).endsWith(': ')) clause.from = clauseAt(line.read, clause.from - 3).from;
  const isHere = (place: number) => place >= clause.from && place <= clause.to;
  // "Lunch with Dana, Friday".
  const isNext = (when: { from: number; to: number }) => {
    const own = clauseAt(line.read, when.from);
    return own.from === when.from && own.to === when.to && isHere(own.from - 3);
  };
  return line.whens.some(({ tense, ...when }) => tense === 'coming' && (isHere(when.from) || isNext(when)));
};

export const isAhead = ({ tense }: { tense: string }): boolean => tense === 'coming';
export const isThing = ({ tier }: Cue): boolean => tier === 'thing' || tier === 'name';

const HAD_PLANNED = /^had (?:planned|booked|arranged|scheduled|agreed|fixed) /;
const UNMEANT = /(?:^| )(?:(?:was|were) (?:going|supposed|meant|due|planning|hoping)|wanted|hoped|intended) to /;
const ASKS = /^(?:is|are|was|were|will|do|does|did|has|have|can|could|would|should|when|why|who|what|where|how|which) /;
/** "Her old rep visited every month". */
const HABIT = /(?:^| )every (?:\S+ )?(?:day|week|month|year|quarter)(?= |$)/;
const RIVAL =
  /(?:^| )(?:competitors?|competition|rivals?|(?:other|previous|old|current|former) supplier) (?:\S+ ){0,3}$/;
/** What the rep takes part in: of others it is a story. */
const TOUCHES = new Set(['call', 'e-mail', 'message', 'meeting', 'visit', 'video', 'meal', 'event', 'coaching']);
const OWN = new Set([...TOUCHES, 'order']);

/** A touch that was, or a thing named that is neither denied nor still to come. */
export function isSo(line: Parsed, cue: Cue): boolean {
  const head = headOf(line, cue);
  if (NOT_SO.test(head) || (NOT_YET.test(head) && !cue.ahead)) return false;
  const clause = clauseAt(line.read, cue.from);
  if (
    HAD_PLANNED.test(line.read.slice(cue.from)) ||
    (OWN.has(cue.kind) && UNMEANT.test(head + line.read.slice(cue.from, cue.to)))
  )
    return false;
  const asks = line.read.startsWith(' ?', clause.to);
  if (asks && (isThing(cue) || (TOUCHES.has(cue.kind) && ASKS.test(line.read.slice(clause.from))))) return false;
  if (OWN.has(cue.kind) && HISTORY.test(line.read.slice(clause.from, clause.to))) return false;
  if (OWN.has(cue.kind) && isInside(line.stories, cue.from)) return false;
  if (TOUCHES.has(cue.kind) && HABIT.test(line.read.slice(clause.from, clause.to))) return false;
  if (TOUCHES.has(cue.kind) && / (?:will|shall) /.test(head) && isComing(line, cue)) return false;
  // "He brings his boss" to what is still to come.
  if (cue.kind === ACT && line.read.startsWith('brings ', cue.from) && line.whens.some(isAhead)) return false;
  if ((cue.kind === 'incident' || TOUCHES.has(cue.kind)) && RIVAL.test(head)) return false;
  if (cue.kind === 'order' && IN_SIGHT.test(line.read.slice(cue.to))) return false;
  if (!isThing(cue)) return true;
  if ((WISHED.test(head) && !cue.ahead) || AROUND.test(head)) return false;
  const rest = line.read.slice(cue.to);
  return !FELL_THROUGH.test(rest) && !COMPOUND.test(rest) && !isComing(line, cue);
}
