// A name as Portable Contacts has it: whole, and in the parts that can be guessed of it.
import { nameInParts } from '@/lib/formats/text/name';

export function guessedName(formatted: string): Record<string, string> {
  const { before, given, family, after } = nameInParts(formatted);
  return {
    formatted,
    ...(given && { familyName: family, givenName: given }),
    ...(given && before && { honorificPrefix: before }),
    ...(given && after && { honorificSuffix: after }),
  };
}
