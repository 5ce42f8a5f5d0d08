// Names as vCards hold them: one whole, and one in parts of which Rung keeps only the whole.
import { nameInParts, wholeName } from '@/lib/formats/text/name';
import { oneLine } from '@/lib/formats/text/plain';
import { escapeText, splitAt, unescapeText } from './lines';

/** The value of `N` that is guessed from a whole name. */
export function guessedN(name: string): string {
  const { family, given, before, after } = nameInParts(name);
  return [family, given, '', before, after].map((part) => escapeText(part.replace(/[\s,;]+$/, ''))).join(';');
}

/** Family, given, further, before, after; of several in one part all. */
const partsOf = (n: string): string[] =>
  splitAt(';', n).map((part) => oneLine(splitAt(',', part).map(unescapeText).join(' ')));

/** The whole name that the parts of an `N` make. */
export function nameFromParts(n: string): string {
  const [family = '', given = '', further = '', before = '', after = ''] = partsOf(n);
  return wholeName({ family, given, further, before, after });
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
