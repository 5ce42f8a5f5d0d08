// Names as vCards hold them: one whole, and one in parts of which Rung keeps only the whole.
import { oneLine } from '@/lib/formats/text/plain';
import { escapeText, splitAt, unescapeText } from './lines';

export const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

/** Family name, given names: a guess, because only the whole name is known. `von`, `de` and their like are family. */
export function nameParts(name: string): [string, string] {
  const words = name.split(' ');
  if (words.length === 1) return [name, ''];
  if (EAST_ASIAN.test(name)) return [words[0] ?? '', words.slice(1).join(' ')];
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}+$/u.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return [words.slice(at).join(' '), words.slice(0, at).join(' ')];
}

/** The value of `N` that is guessed from a whole name. */
export const guessedN = (name: string): string =>
  `${nameParts(name)
    .map((part) => escapeText(part.replace(/[\s,;]+$/, '')))
    .join(';')};;;`;

/** Family, given, further, before, after; of several in one part all. */
const partsOf = (n: string): string[] =>
  splitAt(';', n).map((part) => oneLine(splitAt(',', part).map(unescapeText).join(' ')));

/** The whole name that the parts of an `N` make. */
export function nameFromParts(n: string): string {
  const [family = '', given = '', further = '', before = '', after = ''] = partsOf(n);
  const inOrder = EAST_ASIAN.test(`${family}${given}`) ? [family, given] : [given, further, family];
  return oneLine([before, ...inOrder, after].join(' '));
}

/** Do the parts of an `N` say the name the person has now? */
export function fitsName(n: string, name: string): boolean {
  const [family = '', given = ''] = partsOf(n);
  return `${family}${given}` !== '' && name.includes(family) && name.includes(given);
}

/** The organisation of an `ORG`, without its departments. */
export const organisationIn = (org: string): string =>
  splitAt(';', org)
    .map((part) => oneLine(unescapeText(part)))
    .find(Boolean) ?? '';
