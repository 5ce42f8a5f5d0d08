// A typed line made ready for reading: its words one by one, spelt as they are meant, and the way back to where they stand.
import type { Lexicon, Piece } from './lexicon';
import { spelt } from './spelling';

export interface Word {
  /** As it is meant: lower case, slips put right, short forms written out (then more than one word). */
  read: string;
  /** As it stands in the line. */
  raw: string;
  from: number;
  to: number;
}

interface Place {
  from: number;
  to: number;
}

export interface Typed {
  text: string;
  words: readonly Word[];
  /** The words as they are meant, each sign of punctuation a word of its own, with one space between them. */
  read: string;
  /** Where each word begins in `read`. */
  starts: readonly number[];
  /** Typed in another language than English, whose words follow each other in another order. */
  foreign: boolean;
}

/** As much of a long text is read for its kind and its days; people and tags are found in all of it. */
const REACH = 600;

const SIGNS = /^["'“”‘’«»([{*_~>•-]+|["'”’»)\]}*_~]+$/g;
const BREAKS = /([,;:](?!\d)|[!?…]|\.(?=\s|$))/;

/** The pieces of what stands between two spaces, with where each begins: words and signs of punctuation. */
function piecesOf(part: string, at: number): { raw: string; from: number }[] {
  // "Re: the offer" is about it; the colon ends nothing.
  if (/^re:$/i.test(part)) return [{ raw: part.slice(0, -1), from: at }];
  const pieces: { raw: string; from: number }[] = [];
  let from = at;
  // A time (15:00) and an address keep their colon, a German date (3.11.) its last dot.
  const whole = /^@?\d{1,2}[:.]\d\d/.test(part) || /^\d{1,2}\.\d{1,2}\.$/.test(part) || /[@/]\S*\.\S/.test(part);
  // "16:30." ends a sentence.
  const list = /^\d{1,2}:\d\d\.$/.test(part)
    ? part.split(/(\.)$/)
    : whole
      ? part.split(/([,;!?:]+$)/)
      : part.split(BREAKS);
  for (const raw of list) {
    if (raw) pieces.push({ raw, from });
    from += raw.length;
  }
  return pieces;
}

/** "w/Dana" and "call/visit" are two words, "3/11", "f/u" and an address are one. */
function parted({ raw, from }: { raw: string; from: number }): { raw: string; from: number }[] {
  const joined = raw.match(/^(w\/)(?=[\p{L}@])|^(\p{L}{3,})(\/)(\p{L}{3,})$|^(\p{L}+)([–—])(\p{L}+)$/u);
  if (!joined) return [{ raw, from }];
  if (joined[1])
    return [
      { raw: 'w/', from },
      { raw: raw.slice(2), from: from + 2 },
    ];
  const [first, sign, last] = [joined[2] ?? joined[5], joined[3] ?? joined[6], joined[4] ?? joined[7]];
  if (!first || !sign || !last) return [{ raw, from }];
  const next = from + first.length;
  return [
    { raw: first, from },
    { raw: sign, from: next },
    { raw: last, from: next + 1 },
  ];
}

function wordOf({ raw, from, read: means }: Piece): Word | null {
  const bare = raw.length > 1 ? raw.replace(SIGNS, '') : raw;
  // The eyes of a smile are a sign already.
  if (!bare || means === '' || /^[()[\]{}]$/.test(bare)) return null;
  const begin = from + raw.indexOf(bare);
  const read = means ?? (/^[–—|*•>·]$/.test(bare) ? '-' : spelt(bare.toLowerCase().replace(/[’‘`]/g, "'")));
  return { read, raw: bare, from: begin, to: begin + bare.length };
}

/** The words of a name are one, and no others: "@mia-chase" asks nobody to chase. */
function withNames(words: readonly Word[], names: readonly Place[]): Word[] {
  const nameOf = (word: Word) => names.find(({ from, to }) => word.from >= from - 1 && word.from < to);
  return words.flatMap((word, at) => {
    const name = nameOf(word);
    if (!name) return word;
    if (at > 0 && nameOf(words[at - 1] as Word) === name) return [];
    const all = words.filter((other) => nameOf(other) === name);
    const last = all.at(-1) ?? word;
    const raw = all.map((other) => other.raw).join(' ');
    const read = `@${raw.toLowerCase().replace(/^@/, '').replace(/[’‘`]/g, "'").replaceAll(' ', '-')}`;
    return { read, raw, from: word.from, to: last.to };
  });
}

/** `names`: where somebody is named; `lexicon`: of the language it is typed in, where that is not English. */
export function typed(text: string, names: readonly Place[], lexicon?: Lexicon): Typed {
  const pieces = [...text.slice(0, REACH).matchAll(/\S+/g)]
    .flatMap((part) => piecesOf(part[0], part.index))
    .flatMap(parted);
  const all = withNames(
    (lexicon ? lexicon(pieces) : pieces).flatMap((piece) => wordOf(piece) ?? []),
    names,
  );
  // A bullet says nothing.
  const words = all[0]?.read === '-' ? all.slice(1) : all;
  const starts: number[] = [];
  let read = '';
  for (const word of words) {
    starts.push(read.length + (read ? 1 : 0));
    read += (read ? ' ' : '') + word.read;
  }
  return { text, words, read, starts, foreign: lexicon !== undefined };
}

/** Which words a stretch of `read` touches: first and last, by position. */
export function wordsAt({ starts }: Typed, from: number, to: number): { first: number; last: number } {
  const at = (place: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= place),
    );
  return { first: at(from), last: at(Math.max(from, to - 1)) };
}

/** Where a stretch of `read` stands in the line itself. */
export function placeOf(line: Typed, from: number, to: number): { from: number; to: number } {
  const { first, last } = wordsAt(line, from, to);
  return { from: line.words[first]?.from ?? 0, to: line.words[last]?.to ?? 0 };
}

const END = /(?:^| )[,;:.!?…-](?: |$)/g;

/** The stretch of `read` between two signs of punctuation that holds `place`. */
export function clauseAt(read: string, place: number): { from: number; to: number } {
  let from = 0;
  for (const sign of read.matchAll(END)) {
    if (sign.index >= place) return { from: Math.min(from, sign.index), to: sign.index };
    from = sign.index + sign[0].length;
  }
  return { from, to: read.length };
}

/** A pattern over whole words of `read`. */
export const phrase = (source: string): RegExp => new RegExp(`(?<=^| )(?:${source})(?= |$)`, 'gu');
