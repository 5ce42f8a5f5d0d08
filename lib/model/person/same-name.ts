// Can two names be of one person? Needed where only a shared mailbox says so.

const words = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const scriptOf = (word: string): string =>
  /\p{Script=Latin}/u.test(word) ? 'latin' : /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'other';

/** `d` stands for `dana`. */
const fits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b[0] === a) || (b.length === 1 && a[0] === b);

/** Names in two different scripts cannot be compared. */
export const haveOneScript = (a: string, b: string): boolean => new Set(words(`${a} ${b}`).map(scriptOf)).size < 2;

/**
 * Not where each has a part the other lacks: `Anna Müller` and `Ben Müller` may share a mailbox and are two. A name
 * that is missing, an address itself, or in another script says nothing against it.
 */
export function mayBeOneName(a: string, b: string): boolean {
  if (a.includes('@') || b.includes('@')) return true;
  const [left, right] = [words(a), words(b)];
  const scripts = new Set([...left, ...right].map(scriptOf));
  if (left.length === 0 || right.length === 0 || scripts.size > 1) return true;
  const common = left.filter((word) => right.some((other) => fits(word, other))).length;
  return common >= 2 || common === Math.min(left.length, right.length);
}

/** What they are called by those who know them: the first word of the name. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
