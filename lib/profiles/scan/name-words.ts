// What somebody's name is made of, and which word of a text may stand for one of its words.
import { type Atom, parse } from './atoms';
import { isOrdinary } from './ordinary';

/** A word of names, with everybody who has it in theirs. */
export interface NameWord {
  text: string;
  /** Places in the list of people, in their order. */
  people: number[];
  /** A word of every day, or too short: alone it names nobody. */
  weak: boolean;
  /** Somebody is called by it alone. */
  lone: boolean;
}

export interface NameHit {
  from: number;
  to: number;
}

/** Of whom a text may speak by name. */
export interface Kept {
  people: ReadonlySet<number>;
  words: ReadonlySet<NameWord>;
}

export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx sir madam lord lady dr prof professor doctor herr herrn hr frau fr fraulein mme mlle monsieur madame ' +
    'mademoiselle messrs senor senora senorita sr sra srta don dona doktor sig signor signora signore pan pani господин ' +
    'госпожа г гн гжа κυριος κυρια السيد السيده الاستاذ الدكتور מר גברת דר श्री श्रीमती'
  ).split(' '),
);
const NO_NAME: ReadonlySet<string> = new Set(
  'phd mba msc bsc cpa esq jr snr dipl ing med the and und von van der den de la le el al di da do dos das du bin ibn abu ter ten zu zum zur'.split(
    ' ',
  ),
);

/** The words and the runs of a name without titles, degrees and what stands in brackets. */
export function partsOfName(name: string): Atom[] {
  const atoms = parse(name.replace(/[([{][^)\]}]*[)\]}]/g, ' ')).atoms;
  return atoms.filter(({ kind, text }) => kind !== 'digit' && !TITLES.has(text) && !NO_NAME.has(text));
}

const LATIN = /^[a-z]+$/;
const HANGUL = /^[\uac00-\ud7a3]+$/;
const ARABIC = /^[\u0600-\u06ff]+$/;
const HEBREW = /^[\u0590-\u05ff]+$/;
const CASED = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+$/u;

export const isWeak = (word: string): boolean => {
  const least = LATIN.test(word) || CASED.test(word) || ARABIC.test(word) || HEBREW.test(word) ? 3 : 2;
  return word.length < least || isOrdinary(word);
};

/** `mueller` is `muller` where nobody types the dots, and the other way round. */
export const spellings = (word: string): string[] => [
  ...new Set([word, word.replace(/ue/g, 'u').replace(/oe/g, 'o').replace(/ae/g, 'a')]),
];

/** How sure it is that a word of a text is a word of a name. */
export type Sure =
  /** A form of address follows it in the same word: also where it is a word of every day. */
  | 'addressed'
  /** It is that word, or a form that nothing else has. */
  | 'yes'
  /** Only if it begins with a capital letter. */
  | 'capital'
  /** Only beside another word of the same name. */
  | 'beside';

/** Forms of address, and particles, that follow a Korean name in the same word. */
const ADDRESS_AFTER_HANGUL = /^(?:씨|님|선생|대리|과장|차장|부장|팀장|이사|사장|대표|교수|박사)/;
const AFTER_HANGUL = /^(?:은|는|이|가|을|를|의|에|에게|와|과|랑|도|만|이랑|하고|한테|께|아|야)/;
/** And, so, by, like, for, the, to. */
const BEFORE_ARABIC = /^(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/;
const BEFORE_HEBREW = /^[ובכלמשה]{1,3}$/;
const ETHIOPIC = /^\p{Script=Ethiopic}+$/u;
const BEFORE_ETHIOPIC = /^(?:የ|በ|ለ|ከ|ስለ|እንደ|ወደ)$/;
const CHANGING_END = /(?:[aeiouyаеиоуыэюяієь]|[αειουωη]σ?|ς)$/u;

/** A word without what other endings take the place of. */
export const stemOf = (word: string): string => (word.length > 3 ? word.replace(CHANGING_END, '') : word);

/** What a Korean name of one word may be called without the family. */
export const givenIn = (word: string): string | null =>
  HANGUL.test(word) && (word.length === 3 || word.length === 4) ? word.slice(1) : null;

/** In letters. Languages that glue postpositions to a word have longer ones. */
const longestEnding = (text: string): number => (CASED.test(text) ? 3 : 5);
/** Of more than three letters: `Marshsche`, `Virtaselle`, `Novákovou`, `Nowakowego`. */
const LONG_ENDING =
  /^(?:schen?|sche[rsm]|[aei]?ll[ae]|[aei]?lta|[aei]?ssa|[aei]?sta|iksi|ksi|nsa|ov\w{1,3}|ow\w{1,3}|sk\w{1,3}|lari?n?|ler[ie]n?|d[ae]n|nin|lik|hoz|nek|tol|rol)$/;
const GENITIVE = /^(?:s|es|ns|ens)$/;

function endingOf(base: string, ending: string): Sure {
  if (LATIN.test(base)) {
    if (ending === 's' || (ending === 'es' && /(?:s|x|z|ch|sh)$/.test(base)) || GENITIVE.test(ending))
      return base.length > 3 ? 'yes' : 'capital';
    return base.length > 4 ? 'capital' : 'beside';
  }
  if (HANGUL.test(base)) {
    if (ADDRESS_AFTER_HANGUL.test(ending)) return 'addressed';
    return AFTER_HANGUL.test(ending) ? 'yes' : 'beside';
  }
  if (CASED.test(base)) return base.length > 2 ? 'capital' : 'beside';
  if (ARABIC.test(base) || HEBREW.test(base)) return 'beside';
  return base.length > 2 ? 'yes' : 'beside';
}

const SUREST: readonly Sure[] = ['beside', 'capital', 'yes', 'addressed'];

export interface Likeness<Word> {
  word: Word;
  sure: Sure;
}

function* bases(text: string): Generator<[base: string, sure: Sure]> {
  yield [text, 'yes'];
  const most = Math.min(longestEnding(text), text.length - 2);
  for (let cut = 1; cut <= most; cut += 1) {
    const [base, ending] = [text.slice(0, -cut), text.slice(-cut)];
    if (cut > 3 && LATIN.test(text) && (base.length < 5 || !LONG_ENDING.test(ending))) continue;
    yield [base, endingOf(base, ending)];
  }
  for (let cut = 1; cut <= 4 && cut < text.length - 1; cut += 1) {
    const [before, base] = [text.slice(0, cut), text.slice(cut)];
    if (ARABIC.test(text) && BEFORE_ARABIC.test(before)) yield [base, 'yes'];
    if (ETHIOPIC.test(text) && BEFORE_ETHIOPIC.test(before)) yield [base, 'yes'];
    if (HEBREW.test(text) && BEFORE_HEBREW.test(before)) yield [base, base.length > 2 ? 'yes' : 'beside'];
  }
}

/** Every word of a name that a word of a text may be a form of. `find`: the words that are this, or have this stem. */
export function likenesses<Word>(
  text: string,
  find: (base: string, isStem: boolean) => readonly Word[],
): Likeness<Word>[] {
  const found = new Map<Word, Sure>();
  const note = (word: Word, sure: Sure) => {
    const known = found.get(word);
    if (!known || SUREST.indexOf(sure) > SUREST.indexOf(known)) found.set(word, sure);
  };
  for (const [base, sure] of bases(text)) {
    for (const word of find(base, false)) note(word, sure);
    if (base.length < 3) continue;
    const byStem = LATIN.test(base) ? 'beside' : base === text ? 'capital' : sure;
    for (const word of find(stemOf(base), true)) note(word, byStem);
  }
  return [...found].map(([word, sure]) => ({ word, sure }));
}
