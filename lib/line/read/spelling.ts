// Words as they are typed in a hurry, and as they are meant: short forms and slips of the keyboard.
import words from '../words';
import { pairsIn } from './pairs';

/** What stands for something else wherever it stands. */
const SHORT = new Map(pairsIn(words.short));

/** Long enough to be told from any other word by most of their letters. */
const DATE_WORDS = ['yesterday', 'tomorrow', 'tuesday', 'wednesday', 'thursday', 'saturday', 'february', 'september'];
const SHORT_DATE_WORDS = ['monday', 'friday', 'sunday', 'january', 'november', 'december', 'october', 'august'];
const WORDS = [
  ...['called', 'phoned', 'emailed', 'texted', 'messaged', 'meeting', 'visited', 'ordered', 'reordered', 'replied'],
  ...['complained', 'complaint', 'promised', 'introduced', 'referred', 'reference', 'referral', 'recommended'],
  ...['testimonial', 'reminder', 'discussed', 'presented', 'apologised', 'apologized', 'resolved', 'received'],
  ...['delivery', 'invoice', 'voicemail', 'appointment', 'conference', 'breakfast', 'linkedin', 'whatsapp'],
  ...['discussed', 'confirmed', 'presentation', 'proposal', 'quotation', 'contract', 'conversation', 'customer'],
  ...[
    'contact',
    'samples',
    'brochure',
    'catalogue',
    'scheduled',
    'rescheduled',
    'permission',
    'attended',
    'delivered',
    'purchased',
    'renewed',
    'forwarded',
  ],
];

/** How a word can become another by a slip: one letter too many or too few, two in the wrong order, one for another. */
interface Slips {
  most: number;
  /** One letter for another: "saterday", but "tested" is not "texted". */
  swaps: boolean;
}

const LONG = 8;

/** Steps from one word to the other, no further than `most`; two letters changing places are one step. */
function steps(from: string, to: string, { most, swaps }: Slips): number {
  if (from === to) return 0;
  if (most === 0 || Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let at = 0;
  while (from[at] === to[at]) at += 1;
  const [a, b] = [from.slice(at), to.slice(at)];
  const left = { most: most - 1, swaps };
  const ways = [steps(a.slice(1), b, left), steps(a, b.slice(1), left)];
  if (swaps) ways.push(steps(a.slice(1), b.slice(1), left));
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(steps(a.slice(2), b.slice(2), left));
  return 1 + Math.min(...ways);
}

const isSlipOf = (typed: string, word: string, slips: Slips): boolean =>
  typed[0] === word[0] && typed.at(-1) === word.at(-1) && steps(typed, word, slips) <= slips.most;

const TABLES: readonly [readonly string[], Slips][] = [
  [[...DATE_WORDS, ...SHORT_DATE_WORDS, ...WORDS], { most: 1, swaps: false }],
  [DATE_WORDS, { most: 1, swaps: true }],
  [DATE_WORDS.filter((word) => word.length >= LONG), { most: 2, swaps: true }],
];
/** Words that are typed without their vowels: "tlkd", "agn", "ownr". */
const CLIPPED =
  'again|talked|called|could|would|should|because|between|before|from|please|with|when|them|wants|wanted|needs|emailed|texted|texts|text|messaged|messages|message|left|send|sent|spoken|visited|about|missed|happy|returned|received|discussed|presented|confirmed|introduced|recommended|complained|complaint|checked|check|closed|signed|stopped|dropped|ordered|orders|order|owner|managers|manager|meetings|customers|customer|clients|client|people|delivered|delivery|contract|samples|sample|prices|price|list|last|next|weeks|months|years|hours|problems|problem|discount|brochures|brochure|products|product|payment|numbers|number|friends|reminder|machine|bottles|pallets|questions|question|waiting|office|project|budget|support|proposal|quotation|documents|training|monday|tuesday|thursday|friday|december|november|breakfast|lunch|dinner|coffee';
const skeleton = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
const clipped = new Map<string, string>();
for (const word of CLIPPED.split('|')) {
  const bones = skeleton(word);
  // "lst" may be list or last.
  for (const typed of new Set([bones, bones.replace(/(.)\1/g, '$1')]))
    clipped.set(typed, clipped.has(typed) ? '' : word);
}
const BONES = /^[a-z][b-df-hj-np-tv-z]{2,}$/;
/** "brochr": some of the vowels only. */
const LEAST = 5;
const isPartOf = (typed: string, word: string): boolean => {
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at += 1;
  return at === typed.length;
};
function clippedFrom(typed: string): string | undefined {
  if (BONES.test(typed)) return clipped.get(typed);
  const word = typed.length >= LEAST ? clipped.get(skeleton(typed)) : '';
  return word && isPartOf(typed, word) ? word : undefined;
}

/** "didnt" */
const NEGATED = /^(?:could|did|would|should|was|is|are|were|has|have|had|does|do|ca|wo)nt$/;
/** "kickoff-meeting" */
const JOINED = /^(\p{L}{4,})-(meeting|call|visit|demo|lunch|dinner|workshop|training|session|order|email)$/u;
const SHORTEST = 5;
const right = new Set(TABLES.flatMap(([words]) => words));

/**
 * The word that is meant by `typed` (lower case, with a straight apostrophe). First and last letter are never slips:
 * "mondays" and "caller" are words of their own; nor is a word put right that could be two others.
 */
export function spelt(typed: string): string {
  const short = SHORT.get(typed);
  if (short) return short;
  if (/^re-(?!signed)\p{L}{4}/u.test(typed)) return spelt(typed.replace('-', ''));
  const [, first, thing] = JOINED.exec(typed) ?? [];
  if (first && thing) return `${spelt(first)} ${thing}`;
  if (NEGATED.test(typed)) return typed.replace(/nt$/, "n't");
  const whole = clippedFrom(typed);
  if (whole) return whole;
  if (typed.length < SHORTEST || right.has(typed) || !/^[a-z]+$/.test(typed)) return typed;
  for (const [words, slips] of TABLES) {
    const [word, other] = words.filter((known) => isSlipOf(typed, known, slips));
    if (word) return other ? typed : word;
  }
  return typed;
}
