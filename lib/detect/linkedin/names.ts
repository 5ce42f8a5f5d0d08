// What the title and the headings of LinkedIn's pages call somebody.
import { cleanName } from '../read/name';
import type { TitleName } from '../read/same-name';

/** A heading fit to be shown. "LinkedIn Member" and its translations stand for people the site hides, "*" for masked letters. */
export function nameIn(raw: string): string | undefined {
  const name = cleanName(raw);
  return name && !/linkedin|sales navigator|\*/i.test(name) ? name : undefined;
}

/**
 * Whom a title may mean, each part between bars by itself: "(1) Ann Lee | LinkedIn" (2013–2026), "Ann Lee - Head of Sales
 * - Acme | LinkedIn" (logged out, 2019–2024), "Experience | Ann Lee | LinkedIn". A dash may also be part of a name.
 * Empty while the page loads, when the title is only "LinkedIn".
 */
export function titleNames(title: string): TitleName[][] {
  return title.split(/\s[|｜]\s/).flatMap((piece) => {
    const parts = piece.split(/(\s[-–—]\s)/).slice(0, 7);
    const names = parts.flatMap((_, i) => {
      const name = i % 2 === 0 ? nameIn(parts.slice(0, i + 1).join('')) : undefined;
      return name ? [{ name, exact: i > 0 }] : [];
    });
    return names[0] ? [names] : [];
  });
}
