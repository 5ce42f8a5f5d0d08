// Something asked of them, as reps write it.
import type { KindWords } from '../read/cue';

const FAVOURS =
  'reference|references|referral|referrals|intro|introduction|introductions|intros|review|testimonial|testimonials|recommendation|endorsement|permission|favour|favor|logo|names|speaker|shout-out';
const DO =
  'introduce|recommend|refer|speak|write|connect|co-present|present|host|join|endorse|act|vouch|share|review|put|serve|record|tell|leave|appear';
const USE = 'use|quote|name|mention|list|publish|film|photograph|call';

export default {
  tells: [
    'asked|asking for .. quote|statement for',
    'asked|asking for .. quote|statement for .. website|brochure|site|press|catalogue|case',
    'asked|asking for .. help with|in|on',
    'called|emailed|wrote|phoned|texted to ask .. reference|referral|referrals|testimonial|review|intro|introduction|if|whether|for',
    `asked|asking|requested|requesting|begged|ask .. .. ${FAVOURS}`,
    'asked|asking|requested|requesting .. case study',
    `asked|asking .. to ${DO}|be`,
    `asked|asking .. if|whether .. ${DO}|${USE}|be|introducing|speaking|naming`,
    'asked|asking .. if|whether .. happy|willing|open|up|mind .. to|for',
    `may|can|could we|i ~ ${USE} .. you|your|name|logo`,
    `would|will|could you .. ${DO}|be`,
    'reference|referral|testimonial|review|intro request',
    'asked|asking .. knows|know|knew anyone|anybody|somebody|someone',
    'asked|asking who else',
    'asked|asking about .. reference|case|testimonial|referral|referrals|review|quote|logo study|visit|call|from|for|again|use',
    'asked about .. reference|testimonial|referral|referrals',
    'invited|invite .. to speak|present|co-present|join|host .. board|panel|webinar|event|day|conference|council|us|stage|podcast|our',
    'proposed|pitched|suggested .. case study|testimonial',
    'proposed|suggested ~ case study',
    `would|could _ ${DO}`,
    `would|will|could she|he|they .. ${DO}|be`,
  ],
  not: [
    'asked|asking for .. quote for .. cases|units|pallets|boxes|jars|lids|crates|new|next|two|three|\\d+',
    'she|he|they|customer|client|buyer|dana|luis|boss|also|had|has|procurement asked|asking|asks|requested .. .. .. ..',
    'asked|asking|requested me|us .. .. ..',
    'asked|asking .. to be patient|quoted|invoiced|paid|called',
    'asked|asking .. if|whether she|he|they|it .. be ready|there|in|ok|available|free|back|late',
    'asked|asking about .. price|prices|delivery|pricing|lids|samples|discount|terms|stock|lead',
    'asked for .. .. name|names of',
  ],
} satisfies KindWords;
