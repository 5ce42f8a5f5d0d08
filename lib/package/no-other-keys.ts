// Stands in for the arithmetic of age's other kinds of keys (`age1pq…`, `age1tag…`), a twentieth of the whole extension:
// Rung refuses such keys, see `lock.ts`, before age would ask for it.
export const MLKEM768P256 = null;
export const MLKEM768X25519 = null;
export const p256 = null;
