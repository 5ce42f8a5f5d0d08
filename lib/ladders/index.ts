// The ladder templates a notebook can start from.
import type { Ladder } from '@/lib/model/ladder/ladder';

const found = import.meta.glob<{ default: Ladder }>(['./*.ts', '!./index.ts'], { eager: true });

export const ladders: ReadonlyMap<string, Ladder> = new Map(
  Object.values(found).map((file) => [file.default.id, file.default]),
);

export const DEFAULT_LADDER = 'seven';
