// How a segment is called: its number, what it is, and the hash of its bytes. Of people a name says nothing.

/** `w`: writes. `p`: a part of a snapshot. `s`: the end of one, which says what it stands for. */
export type Kind = 'w' | 'p' | 's';

export interface Named {
  name: string;
  n: number;
  kind: Kind;
  hash: string;
}

export const ROOT = 'rung';
const SUFFIX = '.rung';
/** Hexadecimal digits of the SHA-256 that stand in a name: 128 bits. */
const HASH_DIGITS = 32;

export const segmentName = (n: number, kind: Kind, hash: string): string =>
  `${String(n).padStart(8, '0')}-${kind}-${hash}${SUFFIX}`;

/** Null for a file that no Rung wrote, or that an engine put beside one. */
export function named(name: string): Named | null {
  const [, n, kind, hash = ''] = /^(\d{8})-([wps])-([0-9a-f]{32})\.rung$/.exec(name) ?? [];
  return kind ? { name, n: Number(n), kind: kind as Kind, hash } : null;
}

const SWAP = '.crswap';

/** What Chromium leaves beside a segment when it ends while it writes one: nobody goes on with it. */
export const isLeftOver = (name: string): boolean => name.endsWith(SWAP) && named(name.slice(0, -SWAP.length)) !== null;

/** Files that browsers and engines keep while they write; they go by themselves, or with `tidy`. */
export const isPassing = (name: string): boolean => /^[.~]|\.(crswap|tmp|part|partial|!sync)$/i.test(name);

export const isLane = (name: string): boolean => /^[0-9a-f]{16}$/.test(name);

export const pathOf = (lane: string, name: string): string => `${ROOT}/${lane}/${name}`;

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_DIGITS);
}

/** Sixteen hexadecimal digits out of the chance that is in a new id. */
export const newLane = (newId: () => string): string => newId().replaceAll('-', '').slice(-16);
