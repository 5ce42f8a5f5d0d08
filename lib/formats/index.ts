// The kinds of file Rung writes and reads, found by their files.
import type { Format } from './format';

const found = import.meta.glob<{ default: Format }>(['./*.ts', '!./index.ts', '!./format.ts'], { eager: true });

/** In the order of their ids. */
export const formats: readonly Format[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
