// Words that are written as one in German, the Nordic languages, Dutch, East Asia and the fields of programs: `Privattelefon`.
import { WORDS } from './vocabulary';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** So long a part is, and so long a word may be that is made of two. Characters. */
const shortest = (word: string): number => (EAST_ASIAN.test(word) ? 2 : 3);
const isLong = (word: string): boolean => word.length >= (EAST_ASIAN.test(word) ? 4 : 7);
/** What may stand between two of them. */
const LINKS = ['', 's', 'n', 'en', 'e'] as const;

const KINDS = [WORDS.mail, WORDS.phone, WORDS.address, WORDS.web];
const isKind = (word: string): boolean => KINDS.some((words) => words.has(word));
const PARTS: ReadonlySet<string> = new Set(
  [...KINDS, WORDS.work, WORDS.home, WORDS.filler]
    .flatMap((words) => [...words])
    .filter((word) => word.length >= shortest(word) && !word.includes(' ')),
);

/** The words that make up `rest`, the longest first; null where it is made of anything else. */
function partsOf(rest: string): string[] | null {
  if (rest === '') return [];
  for (let end = rest.length; end >= shortest(rest); end -= 1) {
    const part = rest.slice(0, end);
    if (!PARTS.has(part)) continue;
    for (const link of LINKS) {
      if (!rest.startsWith(link, end) || (link && end + link.length === rest.length)) continue;
      const others = partsOf(rest.slice(end + link.length));
      if (others) return [part, ...others];
    }
  }
  return null;
}

const isKnown = (word: string): boolean => Object.values(WORDS).some((words) => words.has(word));

/** The words of a name of a column, as `bare` gives it, with those apart that are written as one. */
export const unglued = (name: string): string =>
  name
    .split(' ')
    .flatMap((word) => {
      const parts = !isLong(word) || isKnown(word) ? null : partsOf(word);
      return parts?.some(isKind) ? parts : [word];
    })
    .join(' ');
