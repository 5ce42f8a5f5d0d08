// How words are made comparable for search and order: case, accents, width and ways of typing a letter do not count.

/** Letters that are no other letter with a mark, as people type them who do not have them on their keys. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłđßæœþðı]/g, (letter) => PLAIN[letter] ?? letter)
    .trim();

/** As `fold`, with ä, ö, ü as those type them who have no such keys: Juergen for Jürgen. */
export const foldGerman = (text: string): string =>
  fold(text.normalize('NFC').replace(/[äöü]/gi, (letter) => `${fold(letter)}e`));

/** Words a person is found by, their notes aside, and of their notes. */
const MAX_WORDS = 40;
const MAX_NOTED = 400;
/** Longer ones are compared by their beginning. */
const LONGEST = 64;

const APOSTROPHES = /['’‘ʼ`´]/g;
const TOKEN = /[\p{L}\p{N}@._+'’‘ʼ`´-]+/gu;
/** Written without spaces between words: Chinese, Japanese, Korean. */
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

const trimmed = (token: string): string => token.replace(/^[._+-]+|[._+-]+$/g, '').slice(0, LONGEST);

/** Every two letters that stand side by side; one alone is a word of its own. */
const pairsOf = (run: string): string[] => {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, i) => (letters[i] ?? '') + letter);
};

/** A token as it is looked for: whole, without apostrophes; in twos where words are not set apart. */
function wholes(token: string): string[] {
  const bare = token.replace(APOSTROPHES, '');
  const others = bare.replace(CLOSE, ' ').split(' ');
  return [...others.map(trimmed).filter(Boolean), ...[...bare.matchAll(CLOSE)].flatMap(([run]) => pairsOf(run))];
}

/** The words of what somebody typed to find something, as search knows them. */
export const wordsIn = (text: string): string[] =>
  [...fold(text).matchAll(TOKEN)].flatMap(([token]) => wholes(token)).slice(0, MAX_WORDS);

/** As nearly every token is: nothing to take apart. */
const PLAIN_TOKEN = /^[a-z0-9]+$/;

/** Also found by its parts, so that "orbit" finds dana@orbit.example and "brien" O’Brien, and by its last letter. */
function formsOf(token: string): string[] {
  if (PLAIN_TOKEN.test(token)) return [token.slice(0, LONGEST)];
  const parts = token.split(/[@._+'’‘ʼ`´-]+/);
  const last = [...token.matchAll(CLOSE)].flatMap(([run]) => [...run].at(-1) ?? []);
  return [...wholes(token), ...(parts.length > 1 ? parts.flatMap(wholes) : []), ...last];
}

/** Distinct words by which a text can be found. */
export function textWords(text: string): string[] {
  const ways = /[äöü]/i.test(text.normalize('NFC')) ? [fold(text), foldGerman(text)] : [fold(text)];
  return [...new Set(ways.flatMap((way) => [...way.matchAll(TOKEN)].flatMap(([token]) => formsOf(token))))];
}

type Texts = readonly (string | null | undefined)[];
const allWords = (texts: Texts): string[] => texts.flatMap((text) => (text ? textWords(text) : []));

/** Distinct words of several short texts, then of `noted`, which may be long. */
export function searchWords(texts: Texts, noted: Texts = []): string[] {
  const words = [...new Set(allWords(texts))].slice(0, MAX_WORDS);
  return noted.length > 0 ? [...new Set([...words, ...allWords(noted).slice(0, MAX_NOTED)])] : words;
}
