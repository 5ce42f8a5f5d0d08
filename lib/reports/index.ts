// What the figures say: every report, found by its file.
import type { Figure } from './figure';

const found = import.meta.glob<{ default: Figure }>(['./*.ts', '!./index.ts', '!./figure.ts'], { eager: true });

export const figures: readonly Figure[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => a.order - b.order);
