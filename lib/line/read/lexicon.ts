// What a language brings along so that its lines are read: its words and phrases, by the English that `lib/line` reads.
//
// English is the language all kinds of token are written in; another one is one file in `lib/line/languages`. Words are
// looked up as they are typed (a noun with its capital letter first), then in lower case, then without their accents.
import { pairsIn } from './pairs';

/** Pairs of what is said and what is meant, a line each: `gestern = yesterday`; nothing meant: `so =`. */
export interface Language {
  /** Single words; several with the same meaning stand before one sign: `kisten|kartons = cases`. */
  words: string;
  /**
   * Several words: `#` is a number, in figures or as a word; `..` up to six words of any kind, which stay where they are.
   * `um .. gebeten = asked for ..`: what is meant stands where the words around the gap stood.
   */
  phrases: string;
  /** Small numbers, from one on. */
  numbers: readonly string[];
  /** A full stop after a number makes it the first, the second: "am 3. März". */
  ordinals?: boolean;
}

/** What stands in a line, before it is spelt as it is meant. */
export interface Piece {
  raw: string;
  from: number;
  /** What it means, where it is settled. */
  read?: string;
}

export type Lexicon = (pieces: readonly Piece[]) => Piece[];

const lower = (raw: string): string => raw.toLowerCase().replace(/[’‘`]/g, "'");
/** "März", "Maerz" and "Marz" are one. */
const plain = (word: string): string =>
  word
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

interface Phrase {
  said: string[];
  meant: string[];
}

/** As many words a gap spans at most. */
const GAP = 6;
const isSign = (raw: string): boolean => /^[,;:.!?…]+$/.test(raw);

/** Where each part of a phrase stands, from a place on; null where it does not stand there. */
function found(said: readonly string[], words: readonly string[], at: number, isNumber: (word: string) => boolean) {
  const places: number[] = [];
  let next = at;
  for (let n = 0; n < said.length; n += 1) {
    const part = said[n] ?? '';
    if (part === '..') {
      const end = said[n + 1] ?? '';
      const reach = words.slice(next, next + GAP + 1);
      const stop = reach.findIndex((word) => isSign(word));
      const to = (stop < 0 ? reach : reach.slice(0, stop)).findLastIndex((word) => end.split('|').includes(word));
      if (to < 1) return null;
      next += to;
    } else {
      const word = words[next] ?? '';
      if (part === '#' ? !isNumber(word) : !part.split('|').includes(word)) return null;
      places.push(next);
      next += 1;
    }
  }
  return places;
}

/** A number of a day with its full stop, and more behind it. */
function isOrdinal(pieces: readonly Piece[], at: number): boolean {
  const [number, stop, next] = pieces.slice(Math.max(at, 0), at + 3);
  return (
    /^(?:[1-9]|[12]\d|3[01])$/.test(number?.raw ?? '') &&
    stop?.raw === '.' &&
    stop.from === (number?.from ?? 0) + (number?.raw.length ?? 0) &&
    next !== undefined &&
    !isSign(next.raw)
  );
}

/** Makes a language ready for reading: O(words of the line × phrases). */
export function lexiconOf({ words, phrases, numbers, ordinals }: Language): Lexicon {
  const meant = new Map(pairsIn(words).map(([said, means]) => [/^\p{Lu}/u.test(said) ? said : plain(said), means]));
  const numberOf = (word: string): string =>
    /^\d+$/.test(word) ? word : String(numbers.findIndex((names) => names.split('|').includes(word)) + 1);
  const isNumber = (word: string) => numberOf(word) !== '0';
  const known = phrases
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line): Phrase => {
      const [said = '', means = ''] = line.split('=').map((part) => part.trim());
      return { said: plain(said).split(' '), meant: means.split('..').map((part) => part.trim()) };
    })
    .sort((a, b) => b.said.length - a.said.length);

  /** A phrase at a place: what its words mean, by where they stand. */
  function phraseAt(plainly: readonly string[], at: number): Map<number, string> | null {
    for (const { said, meant: parts } of known) {
      const places = found(said, plainly, at, isNumber);
      if (!places) continue;
      const number = places.map((place) => plainly[place] ?? '').find(isNumber) ?? '';
      const filled = parts.map((part) => part.replace('#', numberOf(number)));
      const gap = said.indexOf('..');
      const second = gap < 0 ? -1 : (places[gap] ?? -1);
      return new Map(
        places.map((place, n) => [place, n === 0 ? (filled[0] ?? '') : place === second ? (filled[1] ?? '') : '']),
      );
    }
    return null;
  }

  return (pieces) => {
    const plainly = pieces.map(({ raw }) => plain(lower(raw.replace(/^["“„(]+|["”“)]+$/g, '') || raw)));
    const read = new Map<number, string>();
    plainly.forEach((_, at) => {
      if (read.has(at)) return;
      const phrase = phraseAt(plainly, at);
      if (phrase && ![...phrase.keys()].some((place) => read.has(place)))
        for (const [place, means] of phrase) read.set(place, means);
    });
    return pieces.map((piece, at) => {
      if (ordinals && isOrdinal(pieces, at)) return { ...piece, read: `${piece.raw}th` };
      if (ordinals && piece.raw === '.' && isOrdinal(pieces, at - 1)) return { ...piece, read: '' };
      const means = read.get(at) ?? meant.get(piece.raw) ?? meant.get(plainly[at] ?? '');
      return means === undefined ? piece : { ...piece, read: means };
    });
  };
}
