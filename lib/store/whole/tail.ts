// What tells one history of writes from another that is as long: a browser's folder put back from an old backup goes on counting.
import type { Store } from '@/lib/store/store';

/** So many of the last writes: two histories that parted earlier differ in all that came after. */
const TAIL = 8;

/** SHA-256, in hexadecimal, of the last writes up to number `seq`: each by its number and what it wrote. One short read. */
export async function tailDigest({ db }: Pick<Store, 'db'>, seq: number): Promise<string> {
  const rows = await db.changed.where(':id').belowOrEqual(seq).reverse().limit(TAIL).toArray();
  // Of a large import the ends of its list will do.
  const lines = rows.map(({ n, refs }) => `${n} ${refs.length} ${refs.at(0)} ${refs.at(-1)}`);
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
