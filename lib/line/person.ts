// Who else was there: names after an @, and whole names of people the notebook knows.
import { fold, foldGerman } from '@/lib/model/fold';
import type { Known, Token, TokenKind } from './token';

const split = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

interface Name {
  who: Known;
  /** Each word of it, in every way it may be typed. */
  words: string[][];
}

const nameOf = (who: Known): Name => {
  const others = split(foldGerman(who.name));
  // "obrien" for O'Brien.
  const joined = fold(who.name)
    .split(/\s+/)
    .map((part) => [split(part)[0], split(part).join('')]);
  const waysOf = (word: string, i: number) => [
    word,
    others[i] ?? word,
    ...joined.flatMap(([first = '', all = '']) => (first === word ? [all] : [])),
  ];
  return { who, words: split(fold(who.name)).map((word, i) => [...new Set(waysOf(word, i))]) };
};

/** Places and hours stand after an @ too. */
const NO_NAMES = [
  'the',
  'a',
  'an',
  'my',
  'our',
  'her',
  'his',
  'their',
  'home',
  'hq',
  'work',
  'office',
  'in',
  'on',
  'at',
];
const SHORTEST = 2;

const has = (name: Name, typed: string): boolean => name.words.some((ways) => ways.includes(typed));
const begins = (name: Name, typed: string): boolean =>
  name.words.some((ways) => ways.some((way) => way.startsWith(typed)));

/** One name, one person: with two Luises nobody is meant for sure. */
const only = (names: readonly Name[]): Known | null => (names.length === 1 ? (names[0]?.who ?? null) : null);

function meant(typed: readonly string[], names: readonly Name[]): Known | null {
  const whole = names.filter((name) => typed.every((word) => has(name, word)));
  if (whole.length > 0) return only(whole);
  const mayBegin = typed.every((word) => !NO_NAMES.includes(word) && (word.length >= SHORTEST || /[^a-z]/.test(word)));
  return mayBegin ? only(names.filter((name) => typed.every((word) => has(name, word) || begins(name, word)))) : null;
}

const MENTION = /(?<=^|[\s(,;"'/&+])@(\p{L}[\p{L}\p{M}\p{N}'’._-]*)/gu;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const bare = (word: string): string => word.replace(/['’]s$|[._'’-]+$/, '');

interface Mention {
  from: number;
  to: number;
  typed: string[];
}

const mentions = (text: string): Mention[] =>
  [...text.matchAll(MENTION)].map(({ index, 1: name = '' }) => ({
    from: index,
    to: index + 1 + bare(name).length,
    typed: split(fold(bare(name))),
  }));

/** The names after an @ in a line, as they are to be looked up. */
export const namesAfterSign = (text: string): string[] => mentions(text).map(({ typed }) => typed.join(' '));

/** Somebody after an @; "@luis ortega" is told from "@luis berg" by the word that follows. */
function behindSign(text: string, { from, to, typed }: Mention, names: readonly Name[]) {
  const next = /^ +([\p{L}\p{M}'’-]+)/u.exec(text.slice(to));
  const second = next && fold(bare(next[1] ?? ''));
  const both = second ? names.filter((name) => [...typed, second].every((word) => has(name, word))) : [];
  const who = both.length > 0 ? only(both) : meant(typed, names);
  return who ? [{ from, to: both.length > 0 && next ? to + next[0].length : to, means: { people: [who] } }] : [];
}

interface Spot {
  word: string;
  from: number;
  to: number;
  /** Whether the word as it is typed begins, and ends, with it: "Whitfield-Smith" is no Whitfield. */
  opens: boolean;
  closes: boolean;
}

/** The words of a text; "Müller-Lüdenscheidt" and "O'Brien" are two each, as they are in a name. */
const spots = (text: string): Spot[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const whole = bare(raw);
    return [...whole.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: part, index: at }) => ({
      word: fold(part),
      from: index + at,
      to: index + at + part.length,
      opens: at === 0,
      closes: at + part.length === whole.length,
    }));
  });

/** Whether two words are parts of one name: nothing but a space or a sign within a word stands between. */
const join = (text: string, { word, to }: Spot, next: Spot): boolean =>
  (word.length <= TITLE ? /^[\s'’.-]+$/ : /^[\s'’-]+$/).test(text.slice(to, next.from));
/** "Dr.", "J." */
const TITLE = 3;

/** A whole name in a script that puts no space between its parts. */
const UNPARTED = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,}$/u;

/** A whole name of two words and more, wherever it stands. */
function written(text: string, names: readonly Name[]) {
  const all = spots(text);
  return names
    .filter(({ who, words }) => words.length > 1 || UNPARTED.test(who.name))
    .flatMap((name) => {
      const most = name.words.length - 1;
      const isPart = (ways: string[], i: number, joined: boolean): boolean => {
        const [before, spot] = [all[i - 1], all[i]];
        return (
          spot !== undefined &&
          ways.includes(spot.word) &&
          (!joined || (before !== undefined && join(text, before, spot)))
        );
      };
      const at = all.findIndex(
        ({ opens }, i) => opens && all[i + most]?.closes && name.words.every((ways, n) => isPart(ways, i + n, n > 0)),
      );
      const [first, last] = [all[at], all[at + most]];
      const twice = names.filter((other) => fold(other.who.name) === fold(name.who.name)).length > 1;
      return first && last && !twice ? [{ from: first.from, to: last.to, means: { people: [name.who] } }] : [];
    });
}

/** Everybody a line names, each where they stand first. */
export function peopleIn(text: string, people: readonly Known[]): Omit<Token, 'of' | 'id'>[] {
  const names = people.map(nameOf);
  const signed = mentions(text).flatMap((mention) => behindSign(text, mention, names));
  const known = new Set(signed.flatMap(({ means }) => means.people.map(({ id }) => id)));
  const found = [...signed, ...written(text, names).filter(({ means }) => !known.has(means.people[0]?.id ?? ''))];
  const once = found.filter(
    (token, i) => found.findIndex((other) => other.means.people[0]?.id === token.means.people[0]?.id) === i,
  );
  return once.sort((a, b) => a.from - b.from);
}

export default {
  of: 'person',
  read: ({ named }) => [...named],
} satisfies TokenKind;
