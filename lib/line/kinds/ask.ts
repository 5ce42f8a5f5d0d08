// Something asked of them, as reps write it.
import type { KindWords } from '../read/cue';

const FAVOURS =
  'references?|referrals?|intros?|introductions?|review|testimonials?|recommendation|endorsement|permission|favour|favor|logo|names|speaker|shout-?out|mention';
const DO =
  'take|do|give|introduce|recommend|refer|speak|write|connect|co-present|present|host|join|endorse|act|vouch|share|review|put|serve|record|say|tell|leave|appear';
const USE = 'use|quote|name|mention|list|publish|film|photograph|call';

export default {
  tells: `
sounded out HER on|about|for
requested|requesting|begged|urged|invited|pleaded .. to ${DO}|be
popped|raised|put .. question about|of|on .. ${FAVOURS}|reference|case|quote
asking for .. ${FAVOURS}|case
ref|reference|testimonial|referral|intro|logo|review asked|requested
ASKED .. to hook|set|pass ME|our|it|on
angling|angled|fishing|fished for ~ ${FAVOURS}
ASKED for .. help with|in|on
called|emailed|wrote|phoned|texted to ask .. reference|referrals?|testimonial|review|intro|introduction|if|whether|for
ASKED|requested|requesting|begged|ask .. .. ${FAVOURS}
ASKED|requested|requesting .. case study
ASKED .. to ${DO}|be
ASKED .. if|whether .. ${DO}|${USE}|be|introducing|speaking|naming
may|can|could WE ~ ${USE} .. you|your|name|logo
would|will|could you .. ${DO}|be
reference|referral|testimonial|review|intro request
ASKED .. knows?|knew anyone|anybody|somebody|someone
ASKED about .. case|quote study|visit|call|from|for|again|use
invited? .. to speak|present|co-present|join|host .. board|panel|webinar|event|day|conference|council|us|stage|podcast|our
would|could _ ${DO}
would|will|could SHE .. ${DO}|be
emailed|texted|messaged|pinged|nudged|chased|wrote|rang|called|phoned .. for|about|re ~ ${FAVOURS}
hit .. up for
would|could|will SHE|@\\S+ .. ${FAVOURS}|reference|case
ASKED|requested|requesting .. quote|statement for ~ website|brochure|press|site|release|catalogue|homepage|book|flyer
ASKED|requested|requesting for|a .. quote|statement for
ASKED for .. g2|google|trustpilot|capterra
ASKED .. if|whether .. happy|willing|open|up|mind .. to|for
ASKED who else
proposed|pitched|suggested .. case study|testimonial
floated|broached .. ${FAVOURS}|case|study|reference
sounded .. out about|on|for
ASKED .. for .. ref|rec
ASKED .. to nominate|mention|vote|film|link|post
`,
  not: `
asked for ~ samples?|discount|prices?
asked for a quote(?!\\s(?:for|on)\\sthe)
ASKED to be
SHE|customer|client|buyer|dana|luis|boss|also|had|has|procurement ASKED|asks|requested .. .. .. ..
ASKED|requested ME .. .. ..
ASKED for .. quote for .. cases|units|pallets|boxes|jars|lids|crates|new|next|two|three|\\d+
ASKED .. to be patient|quoted|invoiced|paid|called
ASKED .. if|whether SHE|it .. be ready|there|in|ok|available|free|back|late
ASKED about .. prices?|delivery|pricing|lids|samples|discount|terms|stock|lead
asked for .. .. names? of
`,
} satisfies KindWords;
