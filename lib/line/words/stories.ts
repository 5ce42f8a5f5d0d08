// How a line tells of others, and of what did not happen, as sources of patterns over the words as they are meant.

import verbs from './verbs';

const WHO =
  'boss|manager|director|ceo|cfo|coo|owner|wife|husband|partner|brother|sister|mother|father|mum|mom|dad|son|daughter|cousin|friend|colleagues?|team|staff|assistant|secretary|pa|deputy|predecessor|successor|supplier|suppliers|vendor|bank|lawyer|landlord|competitor|competitors|buyer|customers?|clients?|people|guys|board|company|head|rep|agency|consultant|accountant|driver|department|it|legal|procurement|purchasing|finance|marketing|operations|ops|sales|rivals?|auditors?|inspectors?|press|union|police';
const HIS = "(?:her|his|their|my|\\S+'s) (?:\\S+ )?";
const WELL = '(?:\\S+ly |also |just |then |already |only |even )?';
/** What passes between two people. */
const REACHED =
  'called|rang|phoned|emailed|mailed|wrote(?: to)?|texted|messaged|whatsapped|pinged|visited|met(?: with)?|saw|spoke (?:to|with)|talked (?:to|with)|told|invited|asked|showed|lunched with|had (?:\\S+ ){0,2}(?:with)';
const ONE = `(?:her|him|them|@[^ ]+|each other|(?:her|his|their|my) (?:\\S+ )?(?:${WHO})|the (?:${WHO})|mine|ours|theirs|hers|(?:a|our|another) (?:competitors?|supplier|rivals?)|the competition)`;
/** What befalls somebody, and is no touch. */
const LIVED =
  'flew|travelled|traveled|moved|left|resigned|retired|died|quit|got (?:married|fired|promoted|divorced|sacked)|was (?:promoted|fired|off|away|ill|sick|in hospital)|had (?:a|an|his|her) (?:\\S+ )?(?:baby|accident|operation|surgery|wedding|party|retreat|holiday|day off)|married|merged|started (?:at|as)';

const SUBJECT = `(?:${HIS}(?:${WHO})|(?:the|a|an|some|another|one of (?:her|his|their)) (?:${WHO})|she|he|they|who|@[^ ]+|nobody|no-one|noone|somebody|someone)`;
const SAID = `(?:(?:said|says|mentioned|mentions|heard|reckons|claims|claimed|reported|thinks|learned|learnt|(?:told|tells|telling) (?:me|us)|according to (?:her|him|them|@[^ ]+|${HIS}\\S+) ?,?)(?: that)?)`;

/** From where the telling of others begins. */
const OF_OTHERS = [
  `${SUBJECT} ${WELL}(?:${REACHED}) ${ONE}`,
  `${HIS}(?:${WHO}) ${WELL}(?:${LIVED})`,
  `(?<=(?:^| )${SAID} )(?:(?:${HIS}|(?:the|a|an|another) )\\S+|@[^ ]+) (?:\\S+ ){0,2}?\\S*(?:ed|is|was|has|broke|fell|ran|began|sold|paid|wrote|rang|met|saw|went|had|got|won|lost|took|made|gave|left|sent|came|spoke|bought|flew|chose|told)`,
  '(?:\\S+ ){1,6}without (?:me|us)',
  `(?:${SUBJECT} and )${SUBJECT} (?:${REACHED}|had|went|sat|${LIVED})`,
  `${SUBJECT} ${WELL}(?:was|were|got|been) \\S+ed by(?! (?:me|us|our|my) )`,
  `${HIS}(?:${WHO}) ${WELL}(?:recommended|referred|introduced|praised)(?! (?:me|us|our|my) )`,
];
const FELL = '(?:cancell?ed|postponed|called off|off|moved|rescheduled|pushed|tbc|tba|fell through)(?= |$)';

export default {
  others: OF_OTHERS.join('|'),
  other: `(?:^| )${HIS}(?:${WHO}) $`,
  /** Before a day: what was meant for it did not happen. */
  undone: `(?:^| )(?:(?:didn't|did not|never|haven't|hadn't|hasn't|couldn't) (?:(?:get to|manage to|even|actually) )?(?:${verbs.do})|never (?:\\S+ed|rang|came|went|wrote|sent)|(?:no time|too busy|unable|failed|forgot|not able) to|(?:she|he|they)(?:'d| had) (?:(?:already|just|only|once) )?(?:\\S+ed|been|gone|written|spoken|said|sent|met|rung|got|had|bought|made|left|told)|(?:cancell?ed|cancels|called off|skipped) (?!on |yesterday|last )\\S+|had (?:planned|booked|arranged|scheduled|agreed|fixed)|${SAID} (?:she|he|they) had|(?:should|could|would|might)(?:n't| not)? have|(?:was|were|wasn't|weren't) (?:going|supposed|meant|due|planning|hoping|scheduled|booked) (?:to|for|in))(?= )`,
  /** Before a day where the line goes on with "but": "wanted to order last week but the system was down". */
  meant: `(?:^| )(?:wanted|meant|planned|intended|hoped|forgot) (?:\\S+ )?to(?= )`,
  /** After a day or a thing, which may have its day: it does not take place then. */
  fellThrough: `^(?: (?:on|next|last|this) [^ ,;:.!?]+)?(?: (?:was|is|got|has been|been|had to be|now))? ${FELL}|^(?: [^ ,;:.!?]+){1,5} (?:is|are|was|got|has been|had to be) ${FELL}|^(?: [^ ,;:.!?]+){1,5} (?:cancell?ed|postponed|called off)(?= [,;:.!?-]| by| due| again| last| because|$)|^(?: [^ ,;:.!?]+){0,3} (?:didn't|never) (?:happen|take place|took place|happened)`,
  /** Before a day, a thing with what was done with it, or why: "the samples we sent last week", "because he left on Friday". */
  described: `(?<!(?:^| )(?:in|after|before|at|during|on|since|for|over) )(?:the|our|my|those|these|her|his|their) \\S+ (?:(?:(?:that|which|who) )?(?:i|we|she|he|they)|that|which|who) (?!will|would|'ll|can|could)\\S+(?: \\S+){0,3} $|(?:^| )(?:(?:because|although|though) (?!i |we )|since |thank(?:ed|s) (?:\\S+ )?for )(?:[^ ]+ )+$`,
  /** Somebody else and what they did, at the beginning of a clause, unless they told the rep. */
  ofThem: `^(?:(?:yesterday|last \\S+|on \\S+) )?${SUBJECT} (?!.*(?<=^| )(?:me|us|our|my|said|told|mentioned|confirmed|promised|agreed|asked|thanked|${REACHED})(?= |$))`,
  /** Long ago: no touch of the rep. */
  history: `(?:^| )(?:years? ago|years back|used to|predecessor|previously|formerly|back then|back in (?:19|20)\\d\\d|(?:was|were) \\S+ in (?:19|20)\\d\\d)(?= |$)`,
};
