// Whether a day in a line is one that was, one to come, or none of the touch at all.
import { DESCRIBED, FELL_THROUGH, MEANT, UNDONE } from '@/lib/line/read/story';
import { clauseAt, phrase, type Typed, wordsAt } from '@/lib/line/read/typed';
import type { Said, Tense } from './form';

/** Something happened: verbs as reps write them. */
const DID = [
  'met|saw|called|rang|phoned|dialled|dialed|spoke|talked|chatted|emailed|mailed|wrote|sent|texted|messaged|whatsapped|pinged|replied|responded|answered',
  'visited|dropped|stopped|popped|swung|toured|went|came|attended|hosted|showed|presented|demoed|pitched|walked|trained|coached|watched|shadowed|observed',
  'ordered|reordered|bought|purchased|placed|took|signed|renewed|paid|cancelled|canceled|returned|received|got|had|was|were|been|did|made|gave|left|found|lost|won',
  'told|asked|said|mentioned|heard|learned|learnt|discussed|complained|raised|reported|apologised|apologized|fixed|resolved|sorted|praised|thanked|introduced|referred|recommended',
  'tried|missed|bumped|ran|sat|ate|joined|caught up|followed up|chased|checked|reached out|touched base|connected|accepted|declined|shared|forwarded|posted|promised|committed|delivered',
  'spent|rode|drove|flew|brought|thought|felt|kept|let|put|held|knew|led|sold|stood|taught|dealt|forgot|caught|built|chose|began|heard|broke',
  // Any other verb in -ed.
  '(?!(?:need|feed|speed|indeed|hundred|interested|closed|limited|tired|excited|worried|concerned|delighted|booked|scheduled|rescheduled|arranged|planned|confirmed|agreed|offered|invited|suggested|proposed|wanted|moved|pushed|postponed|delayed|pencilled|penciled|diarised|reserved|fixed|used|expected|needed|required|unchanged)(?= |$))\\p{L}{3,}ed',
  '(?:call|ring) back from|(?:call|email|message|text|visit|order|letter|reply|voicemail) from|(?:email|emails|mail|message|text|whatsapp|letter) (?:to|with|about|re)|no answer|no reply|voicemail|no show',
];

/** "Sent the offer Friday": a thing, and no word about what is to come. */
const ITS =
  'the|an?|our|my|your|his|her|their|this|that|new|first|second|third|last|final|revised|updated|better|best|written';
const NO_THING = `(?<!(?:^| )(?:${ITS}) )`;
/** Of a word that can be a thing or a doing, as it stands: "a LinkedIn invite". */
const NO_SUCH = `(?<!(?:^| )(?:${ITS}) (?:[^ ,;:.!?]+ )?)`;

/** Something is to come. */
const WILL = [
  "will|shall|should|would|could|can|might|may|must|(?:i|he|she|we|they|it|you)'(?:ll|d)|going to|gonna|about to|have to|has to",
  `expected|needs?(?: to)?|wants?|wanted to|hope|hopes|hoping|expects?|expecting|${NO_THING}plans|${NO_SUCH}plan|planning|planned|intends|aims|due|deadline`,
  'expires|ends|starts|begins|opens|closes|launches|arrives|arriving|coming|leaves|returns|(?:is|are|be|due|not|she.s|he.s|they.re) back|away|decides|deciding',
  'asked (?:(?:me|us|him|her|them) )?to|asked for an? (?:\\S+ )?(?:call|meeting|visit|demo|chat)|asked (?:if|whether)|suggests?|suggested|proposes?|proposed',
  `${NO_THING}(?:offers|invites)|${NO_SUCH}(?:offer|invite)|offered|invited|agreed(?: (?:to|on|for|an?))?|happy to|free|available|works|suits|(?:ok|okay|good) for`,
  `book|booked|${NO_SUCH}schedule|scheduled|reschedule|rescheduled|arrange|arranged|set(?: (?:up|for))?|fixed for|pencilled|penciled|diarised|lined up|confirm|confirmed|reserved`,
  'moved|pushed|postponed|delayed|brought forward|put off',
  '(?:he|she|it|they|who|which|and|but) (?:moves|flies|goes|joins|visits|travels|meets|gets|signs|takes|hands|turns|finishes|lands|retires|comes|presents|speaks|changes|switches|pays)(?: (?:in|out|off|over|up|back|away|there|here))?',
  '(?:call|ring|speak|talk|meet|try)(?: (?:her|him|them))? (?:back|again)|follow up|chase|circle back|check (?:in|back)|get back|come back|touch base',
  "remind|reminder|remember|todo|to do|next (?:steps?|call|meeting|visit|touch)|ping (?:her|him|them)|revisit|retry|nudge|prep|prepare|wait|waiting|lets|let's|let us",
  'send (?:her|him|them)|see (?:her|him|them|you)|looking forward|(?:have|has|having) an?(?:other)?|asap|until|till',
];

/** What a rep tells themselves to do, at the beginning of a clause. */
const TO_DO =
  /^(?:(?:please|and|then|also|to|must|so|just) )?(?:call|ring|phone|send|email|mail|text|message|whatsapp|ping|chase|book|schedule|arrange|visit|meet|check|ask|remind|prepare|prep|invite|talk|speak|try|get|give|write|share|forward|post|deliver|drop|bring|quote|confirm|review|show|demo|reply|update|introduce|thank|pay|order|buy)(?= |$)/;
/** "On Monday call Dana": what follows a day that a line begins with. */
const THEN_DO = /^ (?:call|ring|phone|send|email|text|message|visit|ask|remind|chase) (?:her|him|them|the|@\S+)(?= |$)/;
/** What is checked may have been. */
const TO_CHECK = /^(?:check|ask|see|find out)(?: \S+)? (?:if|whether|why|how|what|when)(?= |$)/;
/** A thing that was, not a thing to do: "call with Dana", "demo went well". */
const A_THING =
  /^(?:\S+ (?:with|from|on|at|re|about|in|for|went|was|of)|(?:visit|call|email|message|text|quote) to)(?= |$)/;

/** Words before a day that tie it to a thing and not to the touch: "the invoice of 3 Nov", "ill since Monday". */
const ASIDE =
  /(?:^| )(?:since|from|(?<!week )of|dated|than|about|re|regarding|as of|as at|between|not|out|instead of|like|effective) (?:the )?$/;
/** It comes every year. */
const YEARLY = /(?:^| )(?:birthday|bday|anniversary)(?: (?:is|on|the|:))* $/;
/** "Needs caps today": what they need is no errand by itself. */
const NEEDS =
  /(?:^| )(?:needs|wants)(?! (?:to|an?|us|me|you|call|callback|reply|answer|quote|visit)(?= |$))(?: [^ ,;:.!?]+)* $/;
const COMES =
  /(?:^| )(?:by|until|till|til|before|(?<!(?:show|late) )for|due|due on|no later than|latest|starting|ready) (?:the |on |the end of )?$/;
const AWAY =
  /(?:^| )(?:holidays?|vacation|on leave|away|off sick|sick|ill|out of office|ooo|travell?ing|maternity)(?= |$)/;

interface Cue {
  from: number;
  to: number;
  tense: Tense;
}

const cuesFor = (words: readonly string[], tense: Tense) => {
  const pattern = phrase(words.join('|'));
  return (clause: string): Cue[] =>
    [...clause.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, tense }));
};
const did = cuesFor(DID, 'past');
const will = cuesFor(WILL, 'coming');

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
/** The clause a day stands in, with the one before it where the day stands alone: "check the samples, Wed". */
function contextOf(read: string, from: number, to: number): { from: number; to: number } {
  const clause = clauseAt(read, from);
  const isAlone = clause.from === from && from > 0 && HOURS.test(read.slice(to, clause.to));
  return isAlone ? { from: clauseAt(read, Math.max(from - 4, 0)).from, to: clause.to } : clause;
}

/** "Can't make Thursday": no day of anything. */
const CANNOT = /(?:^| )(?:can't|cannot|can not|couldn't|won't) (?:make|do|come|attend|manage)(?: it)?(?: on)? $/;
/** "By 20 Nov", typed a week later, is no day of next year. */
const STALE = 330;
const isStale = ({ past, coming }: Said, today: Temporal.PlainDate): boolean =>
  past !== undefined && coming !== undefined && today.until(coming).days > STALE;

/** The nearer of the two; the one to come where both are as far. */
function nearer({ past, coming }: Said, today: Temporal.PlainDate): Tense {
  if (!past || !coming || past.equals(coming)) return past ? 'past' : 'coming';
  return past.until(today).days < today.until(coming).days ? 'past' : 'coming';
}

/** A verb and a name: "call Dana". */
const namesNext = (line: Typed, to: number, after: string): boolean =>
  /^ (?:call|ring|phone|send|email|text|visit|ask|remind|chase) \S/.test(after) &&
  /^\p{Lu}/u.test(line.words[wordsAt(line, to + 1, to + 1).first + 1]?.raw ?? '');

function told(
  line: Typed,
  { from, to, said }: { from: number; to: number; said: Said },
  today: Temporal.PlainDate,
  otherwise: Tense,
): Tense | null {
  const { read } = line;
  const head = read.slice(0, from);
  const clause = contextOf(read, from, to);
  const [before, own, after] = [read.slice(clause.from, from), read.slice(from, to), read.slice(to, clause.to)];
  if (FELL_THROUGH.test(after)) return null;
  if (said.tense === 'coming') return 'coming';
  if (UNDONE.test(before) || (MEANT.test(before) && /^[^.!?]* but /.test(read.slice(to)))) return null;
  if (ASIDE.test(head) || CANNOT.test(head) || DESCRIBED.test(head)) return null;
  if (YEARLY.test(head)) return said.coming ? 'coming' : null;
  if (said.coming?.equals(today) && NEEDS.test(head)) return null;
  const words = read.slice(clause.from, clause.to);
  if (said.tense === 'past') return AWAY.test(words) || /(?:^| )for $/.test(head) ? null : 'past';
  if (COMES.test(head)) return 'coming';
  // The name of a month is no word about time: "may".
  const near = nearest(before + '_'.repeat(own.length) + after, before.length);
  if (read.startsWith(' ?', clause.to)) return near === 'past' ? 'past' : 'coming';
  const more = tellsMore(read, clause.to);
  if (TO_CHECK.test(words)) return 'coming';
  if (TO_DO.test(words) && !A_THING.test(words) && near !== 'past' && (clause.from > 0 || !more)) return 'coming';
  if (near) return near === 'past' && AWAY.test(words) ? null : near;
  const heads = clause.from === 0 && before.replace(/^(?:on|and|then|so) /, '') === '';
  if (heads && (THEN_DO.test(after) || namesNext(line, to, after))) return 'coming';
  if (heads && !(said.past && said.past.until(today).days > LONG_AGO)) return 'past';
  return more ? 'past' : otherwise;
}

/**
 * `found`: what the words from `from` to `to` name. `otherwise`: what holds where nothing tells. Null where the day is that
 * of something else.
 */
export function tenseOf(
  line: Typed,
  found: { from: number; to: number; said: Said },
  today: Temporal.PlainDate,
  otherwise: Tense = nearer(found.said, today),
): Tense | null {
  const tense = told(line, found, today, otherwise);
  const yearly = YEARLY.test(line.read.slice(0, found.from));
  return tense === 'coming' && isStale(found.said, today) && !yearly ? null : tense;
}
