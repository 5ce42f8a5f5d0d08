// One character in the form in which texts are compared: case, accents, width and marks nobody sees do not count.

export type Kind = 'other' | 'word' | 'digit' | 'run';

export interface Folded {
  /** Empty for what is not seen; else one character or a few. */
  text: string;
  kind: Kind;
}

/** Scripts that write on without spaces. */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u3005\u3099\u309a\u30fc]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const HIDDEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;
/** Accents, and the vowel signs of Arabic and Hebrew, which most texts leave out. */
const MARKS = /[[\p{Mn}&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]]--[\u3099\u309a]]|\u0640/gv;

/** Letters that are written otherwise and meant the same, and that Unicode does not take apart. */
const SAME: Record<string, string> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ς: 'σ' },
  ...{ ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ھ: 'ه' },
};
const KATAKANA = /[\u30a1-\u30f6]/;

const plainOf = (char: string): string => {
  if (KATAKANA.test(char)) return String.fromCodePoint((char.codePointAt(0) ?? 0) - 0x60);
  return SAME[char] ?? char;
};

/** The blocks of ten digits begin at a code point that ends in 0 or 6. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const low = code & 15;
  const fromZero = DIGIT.test(String.fromCodePoint(code - low));
  return String(fromZero ? low : low - 6);
}

const isHangul = (char: string): boolean => char >= '\uac00' && char <= '\ud7a3';

function fold(char: string): Folded {
  if (HIDDEN.test(char)) return { text: '', kind: 'other' };
  const apart = isHangul(char) ? char : char.normalize('NFKD');
  if (DIGIT.test(apart))
    return { text: [...apart].map((one) => (one <= '9' ? one : digitOf(one))).join(''), kind: 'digit' };
  const bare = apart.toLowerCase().replace(MARKS, '');
  const text = [...bare].map(plainOf).join('');
  if (!text) return { text, kind: 'other' };
  return { text, kind: RUN.test(text) ? 'run' : LETTER.test(text) ? 'word' : 'other' };
}

const known = new Map<string, Folded>();

/** `char`: one code point. */
export function foldChar(char: string): Folded {
  const before = known.get(char);
  if (before) return before;
  const folded = fold(char);
  known.set(char, folded);
  return folded;
}
