// Numbers told digit by digit, in words: `sechs eins zwo …`, `zero, six, douze` is none.
import { type Atom, between, type Parsed } from './atoms';

/** From nought on, as they are folded; where there are two words for a digit both stand there. */
const WORDS = [
  'zero one two three four five six seven eight nine',
  'oh one two three four five six seven eight nine',
  'null eins zwei drei vier funf sechs sieben acht neun',
  'null ein zwo drei vier fuenf sechs sieben acht neun',
  'zero un deux trois quatre cinq six sept huit neuf',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zero uno due tre quattro cinque sei sette otto nove',
  'zero um dois tres quatro cinco seis sete oito nove',
  'nul een twee drie vier vijf zes zeven acht negen',
  'nul en to tre fire fem seks syv otte ni',
  'noll ett tva tre fyra fem sex sju atta nio',
  'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec',
];
const DIGITS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((words) => words.split(' ').map((word, digit) => [word, String(digit)] as const)),
);

export interface SpokenNumber {
  from: number;
  to: number;
  digits: string;
}

/** Fewer are words of a sentence. */
const LEAST = 4;
const BETWEEN = /^[\s,./\u2010-\u2015-]{1,4}$/;

const digitOf = ({ kind, text }: Atom): string | undefined => (kind === 'digit' ? text : DIGITS.get(text));

/** Digits written as such may stand among them. */
export function spokenIn(parsed: Parsed): SpokenNumber[] {
  const found: (SpokenNumber & { words: number })[] = [];
  let before: Atom | undefined;
  for (const atom of parsed.atoms) {
    const digit = digitOf(atom);
    const last = before && BETWEEN.test(between(parsed, before, atom)) ? found.at(-1) : undefined;
    before = digit === undefined ? undefined : atom;
    if (digit === undefined) continue;
    const word = atom.kind === 'digit' ? 0 : 1;
    if (last) {
      last.to = atom.to;
      last.digits += digit;
      last.words += word;
    } else found.push({ from: atom.from, to: atom.to, digits: digit, words: word });
  }
  return found.filter(({ words, digits }) => words >= LEAST && digits.length >= LEAST);
}
