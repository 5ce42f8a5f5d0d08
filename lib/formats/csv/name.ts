// A whole name from its parts.
import { oneLine } from '@/lib/formats/text/plain';
import { EAST_ASIAN } from '@/lib/formats/vcard/name';

const words = (parts: readonly string[]): string => oneLine(parts.filter(Boolean).join(' '));

/** Said to a person, not part of the name: in the languages most address books are kept in. */
const SALUTATION = /^(?:mr|mrs|ms|miss|mx|herrn?|frau|m|mme|mlle|monsieur|madame|señora?|sr|sra|srta)\.?$/i;

/** In the order it is said: in East Asia the family comes first. */
export function fullName(given: string, family: string, around: { before?: string; after?: string } = {}): string {
  const whole = words([given, family]);
  const name = EAST_ASIAN.test(whole) ? words([family, given]) : whole;
  return words([SALUTATION.test(around.before ?? '') ? '' : (around.before ?? ''), name, around.after ?? '']);
}
