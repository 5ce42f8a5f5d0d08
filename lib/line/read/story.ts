// What a line tells of others, or of what did not happen: "her boss called her", "should have rung", "used to order".
import { clauseAt, phrase, type Typed } from './typed';

const WHO =
  'boss|manager|director|ceo|cfo|coo|owner|wife|husband|partner|brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|friend|colleagues?|team|staff|assistant|secretary|pa|deputy|predecessor|successor|supplier|suppliers|vendor|bank|lawyer|landlord|competitor|competitors|buyer|customers?|clients?|people|guys|board|company|head|rep|agency|consultant|accountant|driver|department|it|legal|procurement|purchasing|finance|marketing|operations|ops|sales|rivals?';
const HIS = "(?:her|his|their|\\S+'s) (?:\\S+ )?";
const WELL = '(?:\\S+ly |also |just |then |already |only |even )?';
/** What passes between two people. */
const REACHED =
  'called|rang|phoned|emailed|mailed|wrote(?: to)?|texted|messaged|whatsapped|pinged|visited|met(?: with)?|saw|spoke (?:to|with)|talked (?:to|with)|told|invited|asked|showed|lunched with|had (?:\\S+ ){0,2}(?:with)';
const ONE = `(?:her|him|them|each other|(?:her|his|their) (?:\\S+ )?(?:${WHO})|the (?:${WHO})|a competitor|the competition|another supplier)`;
/** What befalls somebody, and is no touch. */
const LIVED =
  'flew|travelled|traveled|moved|left|resigned|retired|died|quit|got (?:married|fired|promoted|divorced|sacked)|was (?:promoted|fired|off|away|ill|sick|in hospital)|had (?:a|an|his|her) (?:\\S+ )?(?:baby|accident|operation|surgery|wedding)|married|merged|started (?:at|as)';

const SUBJECT = `(?:${HIS}(?:${WHO})|(?:the|a|an|some|another|one of (?:her|his|their)) (?:${WHO})|she|he|they|who|nobody|no-one|noone|somebody|someone)`;
const SAID =
  '(?:(?:said|says|mentioned|mentions|heard|reckons|claims|claimed|reported|thinks|learned|learnt|(?:told|tells|telling) (?:me|us)|according to (?:her|him|them) ,?)(?: that)?)';

/** From where the telling of others begins; what it tells goes on to the end of the clause, or to "and I". */
const OF_OTHERS = [
  `${SUBJECT} ${WELL}(?:${REACHED}) ${ONE}`,
  `${HIS}(?:${WHO}) ${WELL}(?:${LIVED})`,
  `(?<=(?:^| )${SAID} )(?:${HIS}\\S+|(?:the|a|an|another) (?:${WHO})) (?:\\S+ ){0,2}?\\S*(?:ed|met|saw|went|had|got|won|lost|took|made|gave|left|sent|came|spoke|bought|flew|chose|told)`,
  `${HIS}(?:${WHO}) ${WELL}(?:recommended|referred|introduced|praised)(?! (?:me|us|our|my) )`,
];
/** As many words may stand before: a day with its "on". */
const DAY_BEFORE = 3;
const TO_ME = /(?:^| )(?:me|us|(?:about|to|with|for) (?:our|my))(?= |$)/;
const AND_I = / (?:so|and|but|then) (?:i|we)(?= )/;

export interface Stretch {
  from: number;
  to: number;
}

/** `Luis Ortega called Dana Whitfield`: who is named by two capital letters in a row. */
function betweenNames(line: Typed): Stretch[] {
  const { words, starts } = line;
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(words[at]?.raw ?? '');
  return words.flatMap((word, at) => {
    const [first, other] = [at - 2, at + (/^(?:to|with)$/.test(words[at + 1]?.read ?? '') ? 2 : 1)];
    const isOther = IS_OTHER.test(line.read.slice(0, starts[at]));
    const between = NAMED.test(word.read) && (isOther || (isName(first) && isName(first + 1))) && isName(other);
    const begins = first === 0 || /^(?:[,;:.!?-]|and|but|then|that)$/.test(words[first - 1]?.read ?? '');
    return between && (begins || isOther) ? [{ from: starts[first] ?? 0, to: starts[other] ?? 0 }] : [];
  });
}
const IS_OTHER = new RegExp(`(?:^| )${HIS}(?:${WHO}) $`);
const NAMED = /^(?:called|rang|phoned|emailed|texted|messaged|visited|met|saw|spoke|talked|invited)$/;

const others = phrase(OF_OTHERS.join('|'));

export const isInside = (stretches: readonly Stretch[], place: number): boolean =>
  stretches.some(({ from, to }) => place >= from && place < to);

/** Stretches of `read` that tell of others: no touch, and the days in them are those of others. */
export function storiesIn(line: Typed): Stretch[] {
  const { read } = line;
  const told = [...read.matchAll(others)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  return [...told, ...betweenNames(line)].flatMap(({ from, to }) => {
    const rest = read.slice(to, clauseAt(read, from).to);
    const end = to + (AND_I.exec(rest)?.index ?? rest.length);
    if (TO_ME.test(read.slice(from, end))) return [];
    // "Yesterday her boss called her".
    const head = clauseAt(read, from).from;
    return [{ from: read.slice(head, from).split(' ').length <= DAY_BEFORE ? head : from, to: end }];
  });
}

const VERB =
  '(?:call|ring|phone|visit|meet|email|mail|write|text|message|send|see|go|come|attend|speak|talk|order|do|make)';
/** Before a day: what was meant for it did not happen. */
export const UNDONE = new RegExp(
  `(?:^| )(?:(?:didn't|did not|never|haven't|hadn't|hasn't|couldn't) (?:(?:get to|manage to|even|actually) )?${VERB}|(?:should|could|would|might)(?:n't| not)? have|(?:was|were|wasn't|weren't) (?:going|supposed|meant|due|planning|hoping|scheduled|booked) (?:to|for|in))(?= )`,
);
/** Before a day where the line goes on with "but": "wanted to order last week but the system was down". */
export const MEANT = /(?:^| )(?:wanted|meant|planned|intended|hoped|forgot) (?:\S+ )?to(?= )/;
const FELL = '(?:cancell?ed|postponed|called off|off|moved|rescheduled|pushed|tbc|tba|fell through)(?= |$)';
/** After a day or a thing, which may have its day: it does not take place then. */
export const FELL_THROUGH = new RegExp(
  `^(?: (?:on|next|last|this) [^ ,;:.!?]+)?(?: (?:was|is|got|has been|been|had to be|now))? ${FELL}|^(?: [^ ,;:.!?]+){1,3} (?:was|got|has been|had to be) ${FELL}|^ (?:didn't|never) happen`,
);
/** Before a day, a thing with what was done with it: "the samples we sent last week". */
export const DESCRIBED =
  /(?<!(?:^| )(?:in|after|before|at|during|on|since|for|over) )(?:the|our|my|those|these|her|his|their) \S+ (?:(?:that|which|who) )?(?:i|we|she|he|they) (?!will|would|'ll|can|could)\S+(?: \S+){0,3} $/;
/** Long ago: no touch of the rep. */
export const HISTORY =
  /(?:^| )(?:years? ago|years back|used to|predecessor|previously|formerly|back then|back in (?:19|20)\d\d)(?= |$)/;
