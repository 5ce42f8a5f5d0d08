// The words by which a line tells its kind, as each kind lists them, and where they stand in a line.

/**
 * Words of one kind, a phrase a line; the name of their file is the id of its chip. A phrase is words with one space
 * between them; `a|b` is one of them, `~` none or one of the small words that say nothing (me, a, the, very), two at
 * most, `..` up to four words of any sort, `_` one, `^` the beginning of a clause, HER and its like one of a group below.
 * `signed <> contract` is both ways of telling it: "signed the contract" and "contract was finally signed".
 * All else in lower case, as it is meant (`read/typed.ts`).
 */
export interface KindWords {
  /** They outweigh the touch they were told in: "called: she complained" is a problem. */
  tells?: string;
  /** The touch itself, done: "called", "met". */
  did?: string;
  /** The touch as a thing, said so that it can be nothing else: "call with". */
  thing?: string;
  /** What was said, where no touch is told: "loves the new lids". */
  told?: string;
  /** The bare name of it. */
  name?: string;
  /** Where such a phrase is found, the words in it say nothing of this kind. */
  not?: string;
  /** Such entries are about what is to come: "wants to" and "will" do not speak against them. */
  ahead?: boolean;
}

export const TIERS = ['tells', 'did', 'thing', 'told', 'name'] as const;
export type Tier = (typeof TIERS)[number];

export interface Cue {
  kind: string;
  tier: Tier;
  ahead: boolean;
  /** Where it stands in the words as they are meant. */
  from: number;
  to: number;
}

const SMALL =
  'a|an|the|me|us|her|him|them|my|our|his|their|your|it|some|any|this|that|all|both|very|so|just|also|now|again|really|then|back|quick|short|long|good|great|nice|lovely|brief|new|first|second|another|two|three|last|next';
const GAPS: Readonly<Record<string, string>> = {
  '~': `(?:(?:${SMALL}) ){0,2}`,
  '..': '(?:[^ ,;:.!?]+ ){0,4}',
  '^': '(?<=^|[,;:.!?-] )',
  _: '[^ ,;:.!?]+ ',
  IS: '(?:(?:to|for|from|with) \\S+ )?(?:(?:is|are|was|were|got|has|have|been|being|just|now|finally|all|already|only|back) ){0,3}',
};

/** Words that are needed again and again. */
const GROUPS: Readonly<Record<string, string>> = {
  SHE: 'she|he|they|@\\S+',
  HER: 'her|him|them|@\\S+',
  HIS: 'her|his|their',
  ME: 'me|us',
  WE: 'i|we',
  ASKED: 'asked|asking',
};

const piece = (word: string): string =>
  GAPS[word] ?? `(?:${word.replace(/n't/g, "(?:n't| not)").replace(/[A-Z]+/g, (name) => GROUPS[name] ?? name)}) `;

/** "Done to a thing", and "the thing was done". */
function bothWays(phrase: string): string[] {
  const [does, thing] = phrase.split(' <> ');
  return thing ? [`${does} .. ${thing}`, `${thing} IS ${does}`] : [phrase];
}

/** A pattern for any of the phrases. */
const compiled = (phrases: string): RegExp => {
  const sources = phrases
    .trim()
    .split('\n')
    .flatMap(bothWays)
    .map((phrase) => phrase.split(' ').map(piece).join(''));
  return new RegExp(`(?<=^| )(?:${sources.join('|')})`, 'g');
};

const placesOf = (read: string, pattern: RegExp): { from: number; to: number }[] =>
  [...`${read} `.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.trimEnd().length }));

/** Every place in `read` where one of the words of a kind stands. `kind`: id of a chip of the journal. */
export function cuesOf(kind: string, words: KindWords): (read: string) => Cue[] {
  const { ahead = false } = words;
  const tiers = TIERS.flatMap((tier) => (words[tier] ? [{ tier, pattern: compiled(words[tier]) }] : []));
  const not = words.not && compiled(words.not);
  return (read) => {
    const nowhere = not ? placesOf(read, not) : [];
    return tiers
      .flatMap(({ tier, pattern }) => placesOf(read, pattern).map((place) => ({ kind, tier, ahead, ...place })))
      .filter(({ from }) => !nowhere.some((place) => place.from <= from && from < place.to));
  };
}
