// The key under which a language has a text that has no name of its own.

/** A hash of its UTF-16 units (FNV-1a, 32 bits), because the browser allows no spaces in a key. */
export function keyOf(english: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < english.length; i += 1) hash = Math.imul(hash ^ english.charCodeAt(i), 0x01000193);
  return `w_${(hash >>> 0).toString(36)}`;
}
