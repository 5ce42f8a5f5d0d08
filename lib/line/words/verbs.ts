// Words that tell whether something was or is to come, as sources of a pattern.

/** What a rep does: the bare form where it may be an errand, and the past one where it does not end in -ed. */
const VERBS = `
ring rang rung
send sent
resend resent
get got
give gave given
write wrote written
speak spoke spoken
meet met
see saw seen
tell told
bring brought
take took taken
come came
go went gone
make made
do did done
find found
buy bought
sell sold
pay paid
leave left
drive drove
fly flew
swing swung
- thought
hold held
keep kept
show showed shown
- sat
- ate
run ran
- led
teach taught
catch caught
build built
choose chose chosen
- began
- won
- felt
- dealt
draw drew
- drank
- forgot
- had
- spent
- lent
- undid
call|phone|email|mail|text|message|whatsapp|ping|chase|book|rebook|schedule|reschedule|arrange|visit|check|ask|remind|prepare|prep|invite|talk|try|share|forward|post|deliver|drop|quote|requote|confirm|review|demo|reply|update|introduce|thank|order|reorder|fix|draft|finish|follow|touch|circle|plan|submit|present|return|connect|sort|organise|organize|look|clarify|discuss|revise|pick|contact|reach|answer|pop|nip|collect|ship|swap|replace|credit|refund|apologise|apologize|print|measure|install|inspect|negotiate|nudge|help|join|mention|propose|suggest|calculate|recalculate|copy|upload|register|enrol|enter|cancel|extend|renew|train|coach|explain|pitch|move|wait|stop|sign|lock
`;
const rows = VERBS.trim()
  .split('\n')
  .map((row) => row.split(' '));
/** Bare forms, and those past ones that are no -ed. */
const bare = rows.flatMap(([first = '']) => (first === '-' ? [] : first)).join('|');
const past = rows.flatMap(([, ...others]) => others).join('|');

/** What was arranged for another day, and is still to come. */
const ARRANGED =
  '(?:re|pre)?(?:booked|scheduled|arranged|planned|confirmed|agreed|moved|pushed|postponed|delayed|pencilled|penciled|diarised|reserved|fixed|shifted)';
const NO_VERB =
  'need|feed|speed|indeed|hundred|interested|closed|limited|tired|excited|worried|concerned|delighted|offered|invited|suggested|proposed|wanted|used|expected|needed|required|unchanged';

/** Something happened. */
const DID = [
  past,
  'agreed (?:the|our|all|with|terms|prices?)|had|was|were|been|fuming|seething|raging|ranting|complaining|moaning|grumbling|livid|lost|mentioned|heard|learnt|fixed|resolved|caught up|followed up|reached out|touched base|closed|rode|let|put|knew|stood|broke|returned',
  `(?!(?:${NO_VERB}|${ARRANGED})(?= |$))\\p{L}{3,}ed`,
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
  `expected|needs?(?: to)?|wants?|wanted to|hope|hopes|hoping|expects?|expecting|${NO_THING}plans|${NO_SUCH}plan|planning|planned|intends|aims|due|deadline|(?:is|are|he's|she's|it's|they're|i'm|we're) (?!(?:fum|seeth|rag|rant|complain|moan|grumbl|rav)ing)\\S{2,}ing`,
  'expires|ends|starts|begins|opens|closes|launches|arrives|arriving|coming|leaves|returns|comes|goes|kicks off|flies|ships|lands|(?:is|are|be|due|not|she.s|he.s|they.re) back|away|decides|deciding',
  '(?:asked |wanted )?to be \\p{L}+ed|asked (?:(?:me|us|him|her|them) )?to|asked for an? (?:\\S+ )?(?:call|meeting|visit|demo|chat)|asked (?:if|whether)|suggests?|suggested|proposes?|proposed',
  `${NO_THING}(?:offers|invites)|${NO_SUCH}(?:offer|invite)|offered|invited|agreed(?! (?:the|our|all|with|terms|prices?)(?= ))(?: (?:to|on|for|an?))?|happy to|free|available|works|suits|(?:ok|okay|good) for`,
  `${NO_SUCH}(?:re)?schedule|(?:re)?book|arrange|confirm|(?<!order |po )(?!agreed |fixed (?!for ))${ARRANGED}|set(?: (?:up|for))?|lined up|brought forward|put off`,
  '(?:he|she|it|they|who|which|and|but) (?:moves|flies|goes|joins|visits|travels|meets|gets|signs|takes|hands|turns|finishes|lands|retires|comes|presents|speaks|changes|switches|pays)(?: (?:in|out|off|over|up|back|away|there|here))?',
  '(?:call|ring|speak|talk|meet|try)(?: (?:her|him|them))? (?:back|again)|follow up|chase|circle back|check (?:in|back)|get back|come back|touch base',
  "remind|reminder|remember|todo|to do|next (?:steps?|call|meeting|visit|touch)|ping (?:her|him|them)|revisit|retry|nudge|prep|prepare|wait|waiting|lets|let's|let us",
  'send (?:her|him|them)|(?<!to )see (?:her|him|them|you)|looking forward|(?:have|has|having) an?(?:other)?|asap|until|till',
];

/** "Swapping the lot on Friday". */
const DOING = `^(?:and |then |so |but )?(?!meeting|training|coaching|shipping|ordering|checking|building|printing|running|showing)(?:${bare.replace(/e?(?=\||$)/g, '\\p{L}?ing')})`;

export default { do: bare, did: DID.join('|'), will: [...WILL, DOING, '^back'].join('|') };
