// Stands in, within the extension, for arithmetic of age that is not needed there, a tenth of all its code.
//
// Other kinds of keys (`age1pq…`, `age1tag…`): Rung refuses them, see `lock.ts`, before age would ask for it.
export const MLKEM768P256 = null;
export const MLKEM768X25519 = null;
export const p256 = null;

/** X25519 is the browser's own (Chromium 133, Firefox 130); age asks for no more than its base point (RFC 7748 §4.1). */
export const x25519 = { GuBytes: Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 9 : 0)) };
