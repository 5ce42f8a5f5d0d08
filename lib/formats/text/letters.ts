// Bytes that are no UTF-8: which of the older ways of writing letters they most likely are in, guessed by what comes out.
import { ALPHABETS, type Alphabet, COMMON_HAN } from './alphabets';

/** Nothing that stands in a name: marks for control, private use and nobody knows what. */
const NO_TEXT = /[\p{Co}\p{Cn}\u0080-\u009f\ufffd]/u;
/** Marks of print that stand beside letters. */
const PRINT = /[–—’‘“”„«»…€°©®™§\u00a0·、。（）・，：；￥「」]/u;
const APOSTROPHES = /[’‘–·・]/;
const HALF_WIDTH = /[ｦ-ﾟ]/;
const KANA = /[\u3040-\u30ff]/;

/** How well a letter of its script fits an alphabet. */
function letterPoints(char: string, { common, rare }: Alphabet): number {
  if (common) return common.includes(char.toLowerCase()) ? 1 : rare?.includes(char.toLowerCase()) ? 0.5 : -1;
  if (HALF_WIDTH.test(char)) return -1;
  // Two bytes each, against one for a letter.
  if (/\p{Script=Han}/u.test(char)) return COMMON_HAN.includes(char) ? 3 : 0.3;
  return KANA.test(char) || /\p{Script=Hangul}/u.test(char) ? 2 : 1;
}

/** Names begin with a capital and go on in small letters of one script. */
function joinPoints(before: string, char: string): number {
  const [low, high] = [/\p{Ll}/u.test(before), /\p{Lu}/u.test(char)];
  if (low && high) return -1.5;
  if (!/\p{L}/u.test(before)) return /\p{Ll}/u.test(char) ? -0.5 : 0;
  return before < '\u0080' !== char < '\u0080' && !/\p{Script=Latin}/u.test(before < '\u0080' ? char : before)
    ? -1.5
    : 0;
}

function charPoints(before: string, char: string, alphabet: Alphabet): number {
  const joins = /\p{L}/u.test(char) && (char >= '\u0080' || before >= '\u0080') ? joinPoints(before, char) : 0;
  if (char < '\u0080') return joins;
  if (NO_TEXT.test(char)) return -6;
  if (alphabet.script.test(char)) return letterPoints(char, alphabet) + joins;
  if (/[\p{L}\p{M}]/u.test(char)) return -2;
  if (PRINT.test(char)) return /\p{L}/u.test(before) && !APOSTROPHES.test(char) ? -1 : 0;
  return -2.5;
}

/** No word and no initial: `©` and its like, read wrong. */
const LONE = /(?<!\p{L})[ŠŽČŘŁŃŚŹŻŤĎŇĹŔŞŢĐ](?![\p{L}.])/gu;

/** Read in the wrong alphabet, words lose their vowels, or mix letters that no language has together. */
function wordPoints(text: string, { script, vowels, apart }: Alphabet): number {
  if (!vowels && !apart) return (text.match(LONE)?.length ?? 0) * -3;
  const words = (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => script.test(word));
  return words.filter((word) => (vowels && !vowels.test(word)) || apart?.test(word)).length * -3;
}

/** Negative infinity where the bytes cannot be read so at all. */
function pointsOf(bytes: Uint8Array, alphabet: Alphabet): number {
  let text: string;
  try {
    text = new TextDecoder(alphabet.encoding, { fatal: true }).decode(bytes);
  } catch {
    return Number.NEGATIVE_INFINITY;
  }
  let [points, before] = [(alphabet.handicap ?? 0) + wordPoints(text, alphabet), ''];
  for (const char of text) {
    points += charPoints(before, char, alphabet);
    before = char;
  }
  return points;
}

/**
 * Labels of encodings, the likeliest first; those in which it cannot be at all stand last, for a file may be damaged.
 * `bytes`: a few lines that are no UTF-8, without more ASCII than belongs to them.
 */
export function possibleEncodings(bytes: Uint8Array): string[] {
  const scored = ALPHABETS.map((alphabet) => ({ ...alphabet, points: pointsOf(bytes, alphabet) }));
  const compared = (a: number, b: number) => (a === b ? 0 : b - a);
  return scored.toSorted((a, b) => compared(a.points, b.points)).map(({ encoding }) => encoding);
}

export const nameOfEncoding = (encoding: string): string =>
  ALPHABETS.find((alphabet) => alphabet.encoding === encoding)?.name ?? encoding;
