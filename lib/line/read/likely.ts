// What kind a line is likely of where none of its words tell it: what each word weighed in the lines it was learnt from.
import words from '../words';

const LONG = 5;

/** Words as they are weighed: a number and a name are one word each, of a long one its stem, and the first counts twice. */
export function weighedWords(read: string): Set<string> {
  // Signs of punctuation weigh nothing.
  const spoken = read.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const all = spoken.map((word) => {
    if (word.startsWith('@')) return '@';
    if (/^\d/.test(word)) return '#';
    return word.length > LONG ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
  });
  return new Set([`^${all[0]}`, ...all]);
}

/** What a sign in the table weighs. */
const SIGNS: Readonly<Record<string, number>> = { a: -2, b: -1, c: 1, d: 2 };
const STEP = 0.8;
/** So likely it has to be. */
const LEAST = 0.6;
const NOTE = 'note';

interface Table {
  kinds: string[];
  /** For each kind what it weighs with no word at all. */
  bare: number[];
  weights: ReadonlyMap<string, number[]>;
}

/** A line for the kinds, one for what they weigh bare, and one for each word, with a sign for each kind. */
function tableOf(text: string): Table {
  const [kinds = '', bare = '', ...rows] = text.trim().split('\n');
  const weights = rows.map((row): [string, number[]] => {
    const [word = '', signs = ''] = row.split(' ');
    return [word, [...signs].map((sign) => (SIGNS[sign] ?? 0) * STEP)];
  });
  return { kinds: kinds.split(' '), bare: bare.split(' ').map(Number), weights: new Map(weights) };
}
let table: Table | undefined;

/** The kind that `read` (a line, as it is meant) is likely of; null where that is a note, or none. */
export function likelyKind(read: string): string | null {
  table ??= tableOf(words.learnt);
  const { kinds, bare, weights } = table;
  const sums = [...bare];
  for (const word of weighedWords(read))
    weights.get(word)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight;
    });
  const parts = sums.map(Math.exp);
  const most = Math.max(...parts);
  const kind = kinds[parts.indexOf(most)] ?? NOTE;
  return kind === NOTE || most / parts.reduce((sum, one) => sum + one, 0) < LEAST ? null : kind;
}
