// How words are made comparable for search and order: case, accents and width do not count.

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();

const MAX_WORDS = 40;

/** The words of a text as search knows them. */
export const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}@._+-]+/u)
    .filter((word) => word.length > 0);

/** Distinct words of several texts, and the parts of addresses, so that "orbit" finds dana@orbit.example. */
export function searchWords(...texts: (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => (text ? wordsIn(text) : []));
  const parts = words.flatMap((word) => word.split(/[@._+-]+/).filter(Boolean));
  return [...new Set([...words, ...parts])].slice(0, MAX_WORDS);
}
