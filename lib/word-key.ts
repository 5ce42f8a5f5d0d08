// The key under which a language has a text that has no name of its own.

/** As it stands in `public/_locales`: a hash of its UTF-16 units (FNV-1a, 32 bits), because a key has no spaces. */
export function keyOf(english: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < english.length; i += 1) hash = Math.imul(hash ^ english.charCodeAt(i), 0x01000193);
  return `w_${(hash >>> 0).toString(36)}`;
}

/** As the build writes such a key in every page and language: 24 bits of it (`languages.test.ts` holds them apart). */
export function builtKeyOf(key: string): string {
  const hash = Number.parseInt(key.slice(2), 36);
  return `_${((hash ^ (hash >>> 24)) & 0xffffff).toString(36)}`;
}
