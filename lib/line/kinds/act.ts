// Something they did for the rep, as reps write it.
import type { KindWords } from '../read/cue';

const WORDS =
  'references?|referrals?|reviews?|testimonials?|recommendations?|endorsement|intros?|introduction|leads?|shout-out|shoutout|stars|plug';
const OTHERS =
  'boss|c[it]o|head|vp|colleagues?|team|friends?|sister|brother|network|neighbour|neighbor|board|cfo|ceo|coo|managers?|directors?|peers?|group|club|husband|wife|cousin|chain|buyers?|everybody|everyone|people|plants|sites|shops|contacts|suppliers|customers|chef|owner|partner|others|company|companies|industry|department|mates|dad|mother|father|mum';
const STAGES =
  'conference|event|webinar|summit|panel|kickoff|kick-off|stage|podcast|roundtable|workshop|congress|meetup|forum|day|fair|meeting';

export default {
  tells: `
praised|praises|praising ME
brought|brings .. mates?|neighbou?rs?|peers?|cousin ~ along|to|in|over
showed|shows|showing our|ME .. to HIS|two|three|other|another|the
told|tells|telling .. .. to give ME ~ go|try|shot|chance|look|trial
put .. word in
recommending|referring|endorsing|championing|plugging ME|our|the|my
indicated|recommended|referred ME to|for
passed|dropped|mentioned|gave ME|our .. name|names to|around|in|out
opened ~ door|doors for|to|at
SHE will|to speak|talk about ME|our
SHE introduced|introduces|connected|referred _
told|tells ~ whole team|office|company|world
bigged ME up
to bat for ME
got .. ${OTHERS} .. to
told|tells|telling HIS .. ${OTHERS} about|of .. app|product|products|service|portal|system|trial|lids|jars
agreed|happy|willing to appear|speak|present|host|co-present in|at|with|our|on
will|to|can introduce|connect|recommend|refer ME
lets?|letting .. prospects?
competitor's|apex's|rival's prices?|offer|quote
leaked
spoke|speaks|talked|talks|raved|wrote|writes|posted|blogged|tweeted .. highly|about ME|of|our
talk about|on our
telling|told|tells ~ everyone|everybody|anyone|people|all about|how|why
wore our
our sticker|logo|banner on HIS
reviewed ME
wrote .. blog|article|post about
sold ME|it to .. boss|board|colleagues|team|management
name dropped
appear in our
HIS quote|testimonial is|now|went on|live|up
quote|statement for the press|website|brochure|release|site|catalogue
did ME ~ favour|favor
guest speaker
co-hosted|cohosted
hosted|showed|toured ~ prospects?|visitors
prospects?|prospects'|prospect's .. questions?|around|round
prospect to see|visit|meet
joined|joins .. user|reference|ambassador group|club|programme|program
as beta 
helped ME
nudged|urged|encouraged|pushed .. to try|buy|call|use|keep|renew|order
shouted us out
pushed|got .. through .. management|board|boss|purchasing
voted for us
brought .. from .. to
feedback on .. beta
gave .. talk
gave|wrote|left|posted|did|provided|supplied|recorded|got|received .. ${WORDS}
sent|gave|passed ME .. leads?|referrals?|names?|contacts?|friends|customers?
sent|sends|sending .. our|my|your way
SHE|who|@.* will|to|can speak|present|talk|co-present at|on|with .. ${STAGES}
${WORDS} to|from|for|came|received|posted|via|through|live|done|:
five|5|four|4|5-star|five-star|google|linkedin|g2|trustpilot stars?|review|recommendation
introduced|introduces|introducing
connected|hooked|linked ME
connected|put .. in touch|contact
referred|refers|endorsed|vouched|championed|advocated
mentioned|named|plugged|tagged ME|our
recommended|recommends
put in .. word
told|tells|telling .. ${OTHERS} .. about|to ME|our|talk|call|try|buy|use
spread(ing)? .. word
brought|brings|bringing .. customers?|clients?|colleagues?|friends?|boss|business|leads?
brought in
brought|sent ME|another|her|his .. business|customers?|client|buyer|neighbour|way
offered|offers|volunteers to speak|talk|present|co-present|introduce|recommend|refer|connect|host|share|write|be|give|join|put|tell|do|act|review|help|serve|appear|vouch
offered|offers .. reference|intro|introduction|testimonial|quote|case|speaker
spoke|speaking|presented|speaks|presenting at|on|with|for ME|our|my .. ${STAGES}
presented|presenting|spoke with ME
co-presented|copresented|co-presents|co-presenting|keynoted
convinced|persuaded|swayed|won|talked|got|sold .. ${OTHERS} to|into|over|round|on
convinced|persuaded .. ${OTHERS}
talked|convinced .. into staying|buying|keeping|trying
posted|shared .. .. on linkedin|facebook|instagram
shared|reposted|posted|tweeted|blogged|published .. on|our linkedin|twitter|facebook|instagram|post|article|story|video|case
took|hosted|made|doing .. reference calls?|visit|tour|talk
reference call|visit|customer
did|made|recorded|filmed|featured|took|completed|finished .. case|video study|testimonial
video testimonial
heard about|of us from HER
gave us .. quote for the|our homepage|website|site|brochure|deck|page
tipped|tip-off
unasked|unprompted
passed on|along ~ my|our
sent|gave|passed \\d+|some|two|three|four|five|several ~ names?|contacts?|leads?
SHE|sister|brother|friend gave|gives|passed|passes|forwarded|shared .. my|our number|details|card|contact|name
got \\d+|some|two|three|four|five|several ~ names?|contacts?|leads? from|of
passed|gave|handed|forwarded .. name|number|card|details|brochure to|on|along
joined|joining .. advisory|beta|council|board|programme|program
beta tester|tested|testing
stood|stuck|fought|spoke up for
nominated ME
opened .. doors?
booked|got .. projects?|appointment|meeting for|with us|her|his
name-dropped|namedropped
got ME .. meeting|appointment|call|intro|door
sold .. idea|it to .. boss|board|team|colleagues
hosted .. prospects?|visit for
SHE|who|@\\S+ will|can|would speak|present|talk|co-present at|on|for
SHE will ~ introduce|recommend|refer|vouch|write|put|pass|share|tell
forwarded|passed|showed|shared|sent our|my .. to|with HIS .. ${OTHERS}
got ME on|onto .. list|shortlist|panel|agenda
nice|good|great|kind things|words about us|me|our
featured|quoted|credited|cited us|our
ordered|bought|signed|came|joined|switched|called|rang|phoned|wrote|emailed .. because of HER
got ME .. slot|seat|table|place|pass|ticket|stage
talked ME up
on our|my behalf
wrote|published .. case study
told ME .. tender|rfp|bid
gave ME .. number|details|email
pulled .. strings
offered|offers .. site|plant|kitchen|office|line for|as
offered|offers .. for|as it|us|that|venue|site|demo|reference|location|next|our
shared .. about us|our|me
SHE|@\\S+ convinced|persuaded
put|hung ~ our flyers?|poster|sticker|logo|brochures?|leaflets|banner
agreed|happy|willing|offered to ~ do|give|write|record|film .. case|testimonial|review|interview|video|talk|podcast
ref call with|done
fought|fighting our corner
stuck HIS neck out
did for ME
asked|invited ME to co-present|copresent
sent ME .. competitors?|apex|kestrel|rival .. list|offer|quote|prices
for|to|with ~ prospects? of|for ours|us
let slip .. apex|competitor|competition|prices?|tender
because of|to her|his recommendation
award for|to us
word of mouth
brought|brings|bringing .. firm|company to|us|in|along|over
volunteered
spoke|presented on our behalf
raving|bragged about ME|our
case study live|done|published|out|recorded|finished
HIS own accord|initiative|bat
joined|joins us|our as|sales|team|company
acted|acts|served|stood|stands as .. reference|referee|speaker
sang|singing|sings .. praises
defended ME
intel on|from|about
gave .. intel|tip|heads-up
spoke|talked to|with our|a|the ~ prospects?
took .. call from .. prospects?
interview for our
looped ME in
put ME in front
backed us
lobbied|lobbies|lobbying for us|our
pushed|pitched|sold|backed .. internally
set|lined ME up with
gave ME|our .. mention|plug|tip
gave|wrote|left .. rec|ref
`,
  name: `
referral|testimonial|recommendation|advocate|shout-out|reference
`,
  not: `
leaked all|over|everywhere|onto|on|in|at|from|again
sold HIS ~ company|business|firm|shop|house|share
ASKED|requested .. quote|statement for
recommended|mentioned|named .. rivals?|another|others
got permission|consent|approval
half-year|year-end|mid-year|yearly|annual|quarterly reviews?
spoke|talked .. about .. prices?|delivery|invoice|contract
introduced|introducing HER|our|the|a|new|myself|ourselves|my|some|prices?|sally|it
ASKED|asks?|request(ed|ing)?|chased?|chasing|wants|needs|wanted|about .. references?|referrals?|reviews?|testimonials?|intro|introduction|recommendation|case
ASKED|requested .. .. references?|referrals?|reviews?|testimonials?|intro|introduction|recommendation|case call|study|visit|from|for|to
got|had|did .. quarterly|annual|yearly|business|account|performance|monthly|contract|design|safety|pricing reviews?
review meeting|session
recommended|mentioned|named .. competitor|that|supplier|by|as
connected with|on|via
sent|gave HER .. references?|testimonials|leads|reviews?
spoke|talked with|to HER
under review
wrote|emailed|called|phoned|texted .. ask(ing)?
endorsed HER
reference numbers?|no|list
in reference
lead times?|to|from .. website|form|google|fair|ads
referred ME|to|back back|to .. website|portal|support|purchasing|procurement
brought .. up|forward|back|samples?|prices
recommended ~ SHE|we|changing|smaller|bigger|trying|size|model|option
told .. our|my team|boss
told .. new|price|boss left|gone|increase
got .. board|team|manager meeting|call|in|coming
gave|sent|left .. lead time
intro|introduction|review call|meeting|deck|mail|email|chat|to .. product|portal|team
posted|shared .. on our|the site|page|board
got .. leads? from .. fair|form|website|google|linkedin
HIS own review
gave ME .. rec|ref number
gave ME .. wrong|new|old|direct number|email|details
gave ME HIS number|email|details
`,
} satisfies KindWords;
