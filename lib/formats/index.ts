// The kinds of file Rung writes and reads, found by their files.
import type { Format } from './format';

const found = import.meta.glob<{ default: Format }>(['./*.ts', '!./index.ts', '!./format.ts'], { eager: true });

/** In the order of their ids; those that take what nobody else recognises come last. */
export const formats: readonly Format[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => Number(a.lastResort ?? false) - Number(b.lastResort ?? false) || (a.id < b.id ? -1 : 1));
