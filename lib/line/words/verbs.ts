// Words that tell whether something was or is to come, as sources of a pattern.

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
  `expected|needs?(?: to)?|wants?|wanted to|hope|hopes|hoping|expects?|expecting|${NO_THING}plans|${NO_SUCH}plan|planning|planned|intends|aims|due|deadline|(?:is|are|he's|she's|it's|they're|i'm|we're) \\S{2,}ing`,
  'expires|ends|starts|begins|opens|closes|launches|arrives|arriving|coming|leaves|returns|(?:is|are|be|due|not|she.s|he.s|they.re) back|away|decides|deciding',
  'asked (?:(?:me|us|him|her|them) )?to|asked for an? (?:\\S+ )?(?:call|meeting|visit|demo|chat)|asked (?:if|whether)|suggests?|suggested|proposes?|proposed',
  `${NO_THING}(?:offers|invites)|${NO_SUCH}(?:offer|invite)|offered|invited|agreed(?: (?:to|on|for|an?))?|happy to|free|available|works|suits|(?:ok|okay|good) for`,
  `book|booked|${NO_SUCH}schedule|scheduled|reschedule|rescheduled|arrange|arranged|set(?: (?:up|for))?|fixed for|pencilled|penciled|diarised|lined up|confirm|(?<!order |po )confirmed|reserved`,
  'moved|pushed|postponed|delayed|brought forward|put off',
  '(?:he|she|it|they|who|which|and|but) (?:moves|flies|goes|joins|visits|travels|meets|gets|signs|takes|hands|turns|finishes|lands|retires|comes|presents|speaks|changes|switches|pays)(?: (?:in|out|off|over|up|back|away|there|here))?',
  '(?:call|ring|speak|talk|meet|try)(?: (?:her|him|them))? (?:back|again)|follow up|chase|circle back|check (?:in|back)|get back|come back|touch base',
  "remind|reminder|remember|todo|to do|next (?:steps?|call|meeting|visit|touch)|ping (?:her|him|them)|revisit|retry|nudge|prep|prepare|wait|waiting|lets|let's|let us",
  'send (?:her|him|them)|(?<!to )see (?:her|him|them|you)|looking forward|(?:have|has|having) an?(?:other)?|asap|until|till',
];

export default { did: DID.join('|'), will: WILL.join('|') };
