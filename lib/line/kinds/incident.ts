// Something that went wrong, as reps write it.
import type { KindWords } from '../read/cue';

const GOODS =
  'delivery|deliveries|shipments?|orders?|invoices?|docs|documents|paperwork|containers?|letters?|coils?|pallets?|parcels?|goods|crates?|box(es)?|jars?|bottles?|batch|samples|stock|driver|items?|parts?|labels?|lids?|units?|products?|bill(ing)?|cases?|machine|consignment|truck|lorry|cartons|seals?|portal|app|system|site|login|software|server|printer|equipment|pump|prices?';
const BAD =
  'wet|soaked|late|wrong|damaged|broken|missing|short|faulty|incomplete|delayed|lost|mouldy|moldy|leaking|leaked|cracked|spoiled|spoilt|smashed|incorrect|defective|expired|scratched|dented|stuck|botched|rude|melted|rusty|torn|peeling|crashing|crashes|failing|jammed|mislabelled|mislabeled|down|offline|burnt|wrecked|ruined|trashed|stale|rotten|contaminated|crushed|warped|blocked|duplicated';

export default {
  tells: `
wrong balance|amount|total|figures
put|left|kept .. on hold|hanging
waiting|waited .. weeks|days|months|ages for
leaked|leaking all|over|everywhere|onto
charged|billed|invoiced HER .. old|wrong|higher|full|too|twice|double|list rate|price|much|amount|tariff
charged|billed|invoiced HER .. twice|wrongly|incorrectly|again
wrong _ ~ turned|showed|came|arrived|delivered|sent|supplied|shipped|landed|fitted|installed ~ up|in|over|out
ate|wiped|deleted|corrupted|overwrote|erased|scrambled .. records|data|files|contacts|history|database|entries
out of tolerance|spec|specification|round
reclamation
doesn't|didn't|won't|not|never|stopped work|working|turn|boot|sync|syncing|charging|printing|cooling
peels?|peeled|peeling|flaking|leaked off|everywhere
repaired|mended _
went|gone missing|astray|awol
our bad|fault|mistake
comped|botched
short shipped|delivered
fixed|repaired|patched <> ${GOODS}
fixed|repaired|patched|sorted .. leak|leaks|unit|machine|pump|batch|dud|mess|printer|fault|glitch|snag
dud|duff|dodgy _
hit the roof|ceiling
went ballistic|mad|nuts|mental|spare
credit|rma ~ raised|issued|opened
had to send|replace|resend|redo|refund|return|reprint|remake|repair
reprint|redo|remake|replacement|repair .. free
${GOODS} .. was|is|were|are ~ ${BAD}
has|have|had|with the|a wrong
labels?|lids?|seal|handle|stickers? ~ came|fell|keeps?|peels|falls off|apart|coming|falling
left .. in|out .. rain|sun|cold|road
kept|keeps .. waiting
nobody|noone|no-one answered|answers|replies|picks|picked|showed|came
threatens?
earful
recall of|for|on
mixed up
breaks|breaking down
errors? again|message|on
send(ing)?|sent|shipped .. back
went|goes wrong
fed up
came off
lost|damaged our|her|their|by
faulty|defective|corked|oxidised|oxidized|mouldy|moldy|mislabelled|mislabeled|misprinted|misprint|miscut|undrinkable
hotline|support .. never|slow|waiting|useless|unreachable
burst|snapped|melted|collapsed
complained|complains|complaining|escalated|moaned|grumbled
angry|upset|furious|annoyed|fuming|unhappy|livid|disappointed|frustrated|irate|dissatisfied|outraged|irritated
${BAD} ${GOODS}
${GOODS} ~ ${BAD}
${GOODS} was|were|is|are|came|arrived|has|have|turned|showed|still|not|keeps|keep|got|in .. ${BAD}
${GOODS} .. not|still|never|isn't|hasn't|haven't|aren't|wasn't .. arrived|there|working|here
arrived|came|turned|delivered|shipped|landed .. ${BAD}
sent|got|received|printed|billed .. wrong|damaged|broken|faulty
billed|charged|invoiced .. twice|wrongly|double
overcharged|overbilled|double-billed|double-charged|short-shipped|misshipped|undercharged|misquoted
isn't|not|stopped|doesn't|don't|won't|wasn't|aren't work(ing)?|load|start|connect|print|fit|close|seal
broke down|again|on|after
breakdown|crashed|glitch|malfunction(ed)?
went|been down|offline
machine|line|pump|printer|system|app|portal|unit|fridge|server stopped|broke|crashed|leaks|leaked|leaking|failed|died|jammed|froze|freezes
missing|short \\d+
short by
service|quality|support|delivery|driver ~ was|is|been|has .. terrible|awful|poor|bad|unacceptable|disaster|slow|appalling|rude
lost|damaged in transit
can't|cannot|couldn't log|access|open|reach .. in|portal|account|system|app|site
technician|driver|engineer|courier|fitter didn't|never|not show(ed)?|come|turn(ed)?|arrived
claim|reclamation filed|opened|for
crushed|mouldy|smashed|cracked|shattered
late again
^ wrong _ ~ on|in|for|again|delivered|sent|shipped|printed|arrived
wrong size|colour|color|article|quantity|address|thread|model|version|part|label|type|name|price|date|address
colou?rs? ~ way off|wrong|faded
way off
messed|screwed|mucked|cocked up
mix-up|mixup|mess-up|cock-up|screw-up
had|has|have|having|reported|raised|flagged|found|logged|hit|opened .. issues?|problems?|fault|error|bug|ticket|defect|trouble|complaint
refunded|compensated|recalled
threatened|threatening
settled|closed <> claim|dispute|complaint
ASKED|wants|demanded|demands|demanding|issued|gave|requested|insists .. refund|replacement|credit|compensation
wants|demanded|demands|asked .. money back
apologised|apologized|apologising
not happy|pleased|impressed|amused|satisfied
missed .. delivery|slot|spots?|ads?|collection|pickup|deadline
never arrived|delivered|turned|came
nobody|noone called|phoned|replied|turned ~ HER|back
issue|problem|complaint|fault|bug|error ~ resolved|fixed|solved|sorted|reported|raised|closed
billing|delivery|quality|service|technical|tech|support|stock|supply|payment|shipping|login|software|wifi issues?|problems?|errors?|complaint|failure|trouble
issues?|problems?|trouble|complaints? with|over|on|again|about
replaced .. batch|crate|jars|boxes|pallet|unit|machine|same
cross|mad at|over
cross with|about
wasn't|isn't|weren't|aren't|hardly|never ~ happy|pleased|impressed|amused|satisfied
${GOODS} ~ didn't|never|hasn't|haven't|not arrive|arrived|come|show|turn|turned|shown|shipped
ran|running out of
hiccup|hitch|snag|mess
hours?|days?|weeks? late
\\d+|two|three|several .. damaged|broken|smashed|missing|leaking|cracked
leaking|leaks
bad batch|lids|seals?|product|samples|labels|stock
keeps|kept crashing|failing|freezing|dropping
${GOODS} ~ never|not showed
late by
somebody|someone else's ${GOODS}
doesn't|didn't|don't match|fit|correspond|agree
${GOODS} keeps|kept|keep \\S+ing
shipped|sent|delivered|went .. to .. old|wrong address
damaged|lost in transport
glass|hair|mould|mold|cracks|dirt|metal|plastic|insect in|on ~ jars?|lids?|box|batch|product|bottles?|seal
hasn't|haven't|didn't|not ~ received?|get|got .. delivery|goods|parcel|refund|credit|pallets?|crates
wants? their|his|her|the money back
invoice|bill|price was|is|were off
${GOODS} broke|tore|snapped|split|collapsed|burst
cost HER ~ days?|hours?|customer|sale|fortune|money
quality is|was|keeps ~ slipping|dropping|falling|poor|worse|bad|down
stitched up by
playing|acting|plays up
conked|packed out|in|up
on the blink|warpath|fritz
chewed ME out
shambles|nightmare|cockup|balls-up|doa|kaput
stock-out|stockout
double|over billed|charged|billing
terrible|awful|poor|appalling|shoddy service|quality|support|delivery|experience
unacceptable|fiasco|disaster
not as ordered|described|agreed
locked out
WE forgot .. HER|order|delivery|call|labels|samples
^ late once
spilled|spilt|contaminated
colou?rs? ~ off|wrong
let .. down
quality slipped|dropped|down|poor|bad|worse
returned .. cases|boxes|crates|goods|pallet|units|jars|batch|bottles
resolved|fixed|solved|sorted .. issue|problem|complaint|fault|invoice|delivery|bug|error
miffed|peeved|raging|ranted|ranting|irked|seething
ticked|pissed|hacked|cheesed off
kicked off about|at|over
blew up at|over
less|far than|from happy|pleased|impressed|satisfied|ideal
out of stock
backordered|back-ordered
not as promised|expected|advertised
went to ~ wrong
had words with|about|over
delay|delays on|with ~ ${GOODS}
`,
  told: `
hit|scratched|dented|damaged ~ HIS|HER
^ broken|damaged|missing|cracked|dirty|scratched|torn|bent|leaking _ in|on|at|again|for|from|,
probs?|problem with
popped|broke|broken|burst|leaked|smashed|damaged|lost in transit
bug|bugs in|with
hotfix
didn't|never|doesn't turn|turned|show|showed up
goodwill|make-goods|compensation
_ ~ missing|stuck|broken|refused|rejected ~ again|at|in|since|on|for|by|,
error|fault code|message|e\\d+|on|again
fell|came|broke|fallen off|apart|over|down
gutted
`,
  thing: `
support|trouble ticket
credit noted?
big|serious|major|another|urgent|recurring issue|problem|complaints?
`,
  name: `
issues?|problems?|trouble|fault|mistake|refund|apology|complaints?|escalation|defect
bugs?|glitch|damage|breakage|outage|downtime
`,
  not: `
unhappy|annoyed|disappointed|frustrated|dissatisfied|angry|upset|happy|pleased|satisfied|impressed|fed|trouble|problems?|issues? .. HIS|the ~ current|present|existing|other|new|old|previous|last ~ supplier|vendor|provider|agency|broker|system|software|carrier|bank|partner|distributor|wholesaler|crm|tool
unhappy|annoyed|disappointed|frustrated|dissatisfied|angry|upset .. competitor|apex|kestrel|rivals?
happy|pleased|delighted|satisfied with|about
^ bill to
sent|send(ing)? .. note|message|reply|answer|text|emoji|comments?|redlines|draft|markup|questions?|feedback|thumbs|smiley|form|quote|invite back
prices? IS fixed
turned|let|put|shut|wrote ME|HER|it down
went down well|a|great|like|brilliantly
nobody|noone|no-one picked|picks|answered|answers up
no|any|never|without|zero|less|fewer .. complaints?|issues?|problems?|trouble|complained|late|wrong|broken
only|main|biggest problem|issue|concern with
running late
pay(s|ing)?|paid .. \\d+ days|weeks
pay(s|ing)?|paid .. late
fixed prices?
sent|send(ing)? .. back .. signed|contract|nda|form|reply|mail|email|email|quote
threatens|threatened by
solving|solve(s|d)? .. problems?|issue
lost|late|short orders?|case|box|delivery to|by|book|slot
let .. sit|know down
delivery|order dates?|window|slot|times|note|day is|was
never|not replied|answered
prices? ~ down
site|price|portal is|was .. down to
is|was|are|came down to
late night|afternoon|evening|october|november|december|january|morning|shift|in|next|last|for|summer|spring|autumn
stock|price in .. there
not working with|for
late .. call|meeting|reply|lunch
missing you|him|her
`,
} satisfies KindWords;
