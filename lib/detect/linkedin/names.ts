// Compares what a page's title, its heading and its address call somebody.
import { cleanName } from '../read/name';

/** A heading fit to be shown. "LinkedIn Member" and its translations stand for people the site hides, "*" for masked letters. */
export function nameIn(raw: string): string | undefined {
  const name = cleanName(raw);
  return name && !/linkedin|sales navigator|\*/i.test(name) ? name : undefined;
}

/**
 * Whom a title may mean: "(1) Ann Lee | LinkedIn" (2013–2026), "Ann Lee - Head of Sales - Acme | LinkedIn" (logged out,
 * 2019–2024), "Experience | Ann Lee | LinkedIn". Empty while the page loads, when the title is only "LinkedIn".
 */
export function titleNames(title: string): string[] {
  return title.split(/\s[|｜]\s/).flatMap((piece) => nameIn(piece.split(/\s[-–—]\s/)[0] ?? '') ?? []);
}

function words(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The plainer of two spellings of one name, or undefined for two names. A heading may add a former name or a middle
 * name to the title's; one word alone is not enough to tell that two people are one.
 */
export function agreed(one: string, other: string): string | undefined {
  const [short, long] = words(one).length > words(other).length ? [other, one] : [one, other];
  const few = words(short);
  const many = words(long);
  const same = `${few}` === `${many}`;
  return few[0] && (same || (few[1] && few.every((word) => many.includes(word)))) ? short : undefined;
}

/** The spelling on which a heading and one of the title's names agree; where the title names nobody, the heading's. */
export function confirmed(heading: string | undefined, titles: string[]): string | undefined {
  if (!heading || !titles[0]) return heading;
  return titles.map((each) => agreed(each, heading)).find(Boolean);
}

/** True when a slug spells a name ("ann-lee-4711", "annlee"), which ties a title to an address. */
export function spells(slug: string, name: string): boolean {
  const parts = words(name);
  const spelled = words(slug);
  return parts.length > 1 && (parts.every((word) => spelled.includes(word)) || spelled[0] === parts.join(''));
}
