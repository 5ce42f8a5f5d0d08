// The key under which a language has a text that has no name of its own.

/** A hash of its UTF-16 units (FNV-1a, 32 bits), because the browser allows no spaces in a key. */
function hashOf(english: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < english.length; i += 1) hash = Math.imul(hash ^ english.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** As it stands in `public/_locales`. */
export const keyOf = (english: string): string => `w_${hashOf(english).toString(36)}`;

/** As the build writes it, in every page and every language: 24 bits of the same (`languages.test.ts` holds them apart). */
export function builtKeyOf(english: string): string {
  const hash = hashOf(english);
  return `_${((hash ^ (hash >>> 24)) & 0xffffff).toString(36)}`;
}
