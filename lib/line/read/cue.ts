// The words by which a line tells its kind, as each kind lists them, and where they stand in a line.

/**
 * Words of one kind, a phrase a line; the name of their file is the id of its chip. A phrase is words with one space
 * between them; `a|b` is one of them, `~` none or one of the small words that say nothing (me, a, the, very), two at
 * most, `[a|b]` one of them or none, `..` up to four words of any sort, `_` one, `^` the beginning of a clause, HER and its
 * like one of a group below.
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

const OPTIONAL = /^\[(.*)\]$/;

function piece(word: string): string {
  const [, optional] = OPTIONAL.exec(word) ?? [];
  if (optional) return `(?:${piece(optional)})?`;
  return (
    GAPS[word] ?? `(?:${word.replace(/n't/g, "(?:n't| not)").replace(/[A-Z]+/g, (name) => GROUPS[name] ?? name)}) `
  );
}

/** "Done to a thing", and "the thing was done". */
function bothWays(phrase: string): string[] {
  const [does, thing] = phrase.split(' <> ');
  return thing ? [`${does} .. ${thing}`, `${thing} IS ${does}`] : [phrase];
}

/** What a phrase may begin with where that is no certain word. */
const ANY = '';
/** Names of people are one. */
const NAME = '@';
const keyOf = (word: string): string => (word.startsWith(NAME) ? NAME : word);

/** The words a phrase may begin with: `calls?` is "call" and "calls". */
function beginnings(phrase: string): string[] {
  const [first = '', second = ''] = phrase.split(' ');
  const word = first === '^' ? second : first;
  if (word in GAPS || OPTIONAL.test(word)) return [ANY];
  const ways = word.replace(/[A-Z]+/g, (name) => GROUPS[name] ?? name).split(/\|(?![^(]*\))/);
  return ways.flatMap((way) => {
    const [, stem = '', letter, ending] =
      /^([^\\.[\](){}?*+]*?)(?:([^\\.[\](){}?*+])\?|\(([a-z|]+)\)\?)?$/.exec(way) ?? [];
    if (way.startsWith(NAME)) return [NAME];
    if (!stem) return [ANY];
    const all = [stem, ...(letter ?? ending ?? '').split('|').map((end) => stem + end)];
    return all.flatMap((one) => (one.endsWith("n't") ? [one, one.slice(0, -3)] : [one]));
  });
}

/**
 * Finds any of the phrases at the beginning of a word, the first that fits. Most words begin no phrase at all, so that
 * only those that may begin here are tried; a pattern is made once it is needed.
 */
function compiled(phrases: string): (word: string) => RegExp | undefined {
  const rows = phrases
    .trim()
    .split('\n')
    .flatMap(bothWays)
    .map((phrase) => ({ phrase, keys: beginnings(phrase) }));
  const known = new Set(rows.flatMap(({ keys }) => keys));
  const made = new Map<string, RegExp | undefined>();
  return (word) => {
    const key = known.has(keyOf(word)) ? keyOf(word) : ANY;
    if (made.has(key)) return made.get(key);
    const fit = rows.filter(({ keys }) => keys.includes(key) || keys.includes(ANY));
    const sources = fit.map(({ phrase }) => phrase.split(' ').map(piece).join(''));
    const pattern = sources.length > 0 ? new RegExp(sources.join('|'), 'y') : undefined;
    made.set(key, pattern);
    return pattern;
  };
}

interface Place {
  from: number;
  to: number;
}

/** Where such a phrase stands, one after the other. */
function placesOf(read: string, pattern: (word: string) => RegExp | undefined): Place[] {
  const places: Place[] = [];
  const text = `${read} `;
  for (let from = 0; from < read.length; ) {
    const next = text.indexOf(' ', from) + 1;
    const found = pattern(text.slice(from, next - 1));
    if (found) found.lastIndex = from;
    const [words = ''] = found?.exec(text) ?? [];
    if (words) places.push({ from, to: from + words.trimEnd().length });
    from = words ? from + words.length : next;
  }
  return places;
}

/** How a line is asked for a kind. */
export interface Finder {
  /** Every place in `read` where one of its words stands. */
  cues(read: string): Cue[];
}

/** `kind`: id of a chip of the journal. */
export function finderOf(kind: string, words: KindWords): Finder {
  const { ahead = false } = words;
  const tiers = TIERS.flatMap((tier) => (words[tier] ? [{ tier, pattern: compiled(words[tier]) }] : []));
  const not = words.not && compiled(words.not);
  const barred = (read: string) => (not ? placesOf(read, not) : []);
  return {
    cues(read) {
      const nowhere = barred(read);
      return tiers
        .flatMap(({ tier, pattern }) => placesOf(read, pattern).map((place) => ({ kind, tier, ahead, ...place })))
        .filter(({ from }) => !nowhere.some((place) => place.from <= from && from < place.to));
    },
  };
}
