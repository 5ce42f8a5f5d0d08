// An order or a sale, as reps write it.
import type { KindWords } from '../read/cue';

const GOODS =
  'cases?|cs|dozen|cartridges?|vials|copies|flyers|brochures|posters|labels|shirts|lts|pal|plts?|barrels|drums|reams|box(es)?|pallets?|units|crates|seats|licences|licenses|bottles|jars|kegs|sets|tons|tonnes|cartons|packs|pieces|pcs|bxs|rolls|bags';

export default {
  tells: `
took ~ _ _ plan|package|option
signed with HER
moved|moves|switched|transferred .. to us
got .. more .. on hire|rent|lease|order
hire|rental|lease|cover extended|prolonged
^ sold|let|rented the|his|her|their _
gave|placed|took|got|had .. repeat|reorder|top-up|refill
SHE|who|ceo|cfo|legal|procurement|client|customer countersigned
countersigned
went|goes|going|now|is|are under contract|offer
offer accepted|agreed
sale agreed|agreed,
order .. received|secured|bagged|won|confirmed|booked|closed
upsell|cross-sell|upsold|cross-sold|crosssold
converted .. to .. paid|annual|customer
SHE accepted ,|!|-|:
in for \\d+
dotted line
in the bag
go ahead for|on|with|given
SHE wants?|takes?|needs? \\d+ .. now|asap|today
closed at|for|on \\d.*
^ deal|sold|closed .
it's|is a yes|deal
chose|chosen|picked|selected us|our
awarded ME
tender|contract|bid|deal awarded|ours
extended .. for|by \\d+|another|a|two|three .. months|years?
went for .. package|plan|option|model|version|big|bundle|larger|smaller
sale :|of
^ sale
sold \\d+|a|an|two|three|four|five
switched .. to us
moved|switched .. business|volume|sites to us
restocked
got .. rollout|mandate|listing|gig
gave us all _
gave us .. business|contract|project|tender|volume
first|second|third|fourth|another order|purchase
ordered|reordered|bought|purchased|preordered
placed|gave|sent|got|received|took|signed|won|confirmed|raised|doubled|increased|upped|secured|booked <> orders?|po
orders?|po in|came|through
new|first|repeat|big|small|trial|test|second|third|huge|rush|standing|verbal|initial|bigger|larger|record|top-up|christmas orders?|po|reorder
order|po|reorder for|over|worth
order of \\d+(?!\\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[./]))
signed|countersigned|closed|won|landed|clinched|sealed|inked|bagged|nailed <> loi|mou|mandate|search|listing|lease|policy|rollout|project|contract|agreement|deal|renewal|sow|business|account|sale|tender
signed <> quote|proposal
signed .. off
contract|agreement|renewal|deal|sow ~ done|agreed|through
got .. deal|business|contract|account|sale|tender|renewal
renewed|upgraded|upsold|cross-sold|subscribed|resubscribed
took|taking|takes|sold .. ${GOODS}
took|taking|takes|taken \\d[\\d.,]* ~ l|kg|t|lt|litres|liters|tons|sqm|m|kilos|metres
got \\d+ .. ${GOODS} from
sold HER
closed won
added|extended <> seats|licences|licenses|sites|users
signed up|on
SHE|has|have|finally|just|client|customer|@\\S+ signed
^ signed
said yes
yes from HER on|to|for the|our _
took ~ plunge
booked|confirmed|prepaid|approved|sold .. \\d+ .. ${GOODS}
approved|okayed <> quote|offer|proposal|order
trial|pilot converted
converted|moved to paid
extended|prolonged|renewed|started <> contract|agreement|subscription|licence|license|retainer|policy|cover|lease
accepted|took <> quote|offer|proposal|bid|deal
gave|got|given .. go-ahead|green|thumbs-up
po|orders? #\\S+|\\d+ ~ received|in|came|signed|confirmed|landed
contract|agreement|offer|quote|renewal|paperwork came|is|back|returned|now ~ back|in|over ~ signed
verbal yes|okay|go|order|go-ahead|commitment
took .. trial|starter|pilot|sample|annual|premium|basic|pro pack|plan|package|option|kit
\\d+ .. ${GOODS} IS ordered|sold|confirmed|booked|taken
renewal in|confirmed|secured
gave .. nod
yes to ~ _ package|deal|offer|order|quote|proposal|renewal|contract
customer now
first|another|big|second sales? at|to|for
took .. whole|full|entire range|line|set|lot
re-signed
buying|taking|ordering \\d+|more|another
paid|received <> deposit|prepayment
down payment paid|received|in
^ won (?!\\d)\\S+
WE won (?!\\d)\\S+
^ reorder|order by|via
^ closed it|HER
got .. verbal
took ~ bait|package
go-ahead|goahead for|on
WE got it
prepayment in
won the|a bid|pitch
went|going with us
closed-won
paid .. upfront
went ahead
approved|okayed .. budget
confirmed|secured .. renewal
pulled the trigger
going|goes ahead with
confirmed ~ pilot|trial|rollout|purchase
yes to ~ package|deal|offer|order|quote|proposal|renewal|contract
deposit in
let|sale|let's agreed at|on|,
`,
  told: `
booked \\d+ _ on|in|of|with|for
wants|takes|needs \\d+ ~ ${GOODS}
`,
  thing: `
order from
repeat business
sale of
`,
  name: `
\\+\\d+ ~ ${GOODS}
^ \\d+k? ~ ${GOODS} of|,|for|by|to|a\\d|per|@
order|po|reorder|purchase
`,
  not: `
got .. tender|contract|deal|sale|project documents|docs|papers|pack|terms|questions|forms?|templates?|details|draft
sold the .. idea|plan|concept|to ME|board
SHE ordered|bought|signed|renewed .. elsewhere|somewhere
ordered|bought|signed|renewed .. elsewhere|somewhere
confirmed by|via email|mail|phone|text that
signed up .. beta|as
needs?|wants? .. call|meeting|demo|quote|samples?|days|weeks|references|people|staff
sold .. ME|house|car|company|business|idea|shares
orders? forms?|book|numbers?|confirmation|status|history|process|volumes?|value|picking|entry|system|date|quantity|size|intake
orders?|po ~ is|was|are|were|has|have|still|arrived|late|wrong|missing|short|delayed|incomplete|damaged|broken|not
orders?|po #\\S+ ~ is|was|has|still|late|not|delayed|arrived|short|missing|wrong|incomplete
cancelled|canceled|cancels|delayed|lost|late|wrong|missing|damaged|broken|previous|old|last|about|chased|chasing|outstanding|open|where|regarding|re|no|on .. orders?|po
bought|ordered .. lunch|coffees?|dinner|drinks|beers|wrong
signed off
said yes to .. meeting|call|demo|lunch|reference|quote|case|visit|photo|logo|naming|coffee
bought .. house|cottage|villa|flat|home|car|dog|puppy|horse|boat|bike|apartment
sold HIS .. business|company|house|shop|stake
signed .. release|consent|nda|photo|guestbook
sent|got|received .. order confirmation|form|history
bought|acquired by
gave ME .. reference|review|tip|intro|lead
ordered|bought|purchased ~ competitor's|rival's|competing
got .. contract from|with|for .. review
closed at \\d+ ~ pm|am|today
in order
orders?|po no|nr|ref \\S*\\d\\S* ~ is|was|has|still|late|not|delayed|arrived|short|missing|wrong|incomplete
orders? of|from .. is|was|has|not|late|short|wrong
ordered|bought|buys|purchased .. from|at|elsewhere apex|amazon|someone|somebody|another|competitor|competition|the
ordered|bought ME|elsewhere|in|out|into
upgraded to|her|his .. flight|phone|boss|director|manager
mail|pecking|tall order
signed up|on .. newsletter|webinar|event|conference|course|workshop
signed in|for .. delivery|reception|parcel
signed .. petition|card
sold out
ordered by|them to
renewed .. interest|passport
buys into
`,
} satisfies KindWords;
