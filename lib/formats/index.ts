// The kinds of file Rung writes and reads, found by their files.
import { DEFAULT_LADDER, ladders } from '@/lib/ladders';
import type { Archive } from '@/lib/model/archive';
import type { Format, WriteContext } from './format';

const found = import.meta.glob<{ default: Format }>(['./*.ts', '!./index.ts', '!./format.ts'], { eager: true });

/** In the order of their ids. */
export const formats: readonly Format[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The ladders an archive is read with: the templates, and its own. */
export function contextOf(archive: Archive): WriteContext {
  const all = new Map([...ladders, ...archive.ladders.map((ladder) => [ladder.id, ladder] as const)]);
  const chosen = archive.settings.find((setting) => setting.key === 'ladder')?.value;
  return { ladderOf: (id) => all.get(id), defaultLadder: typeof chosen === 'string' ? chosen : DEFAULT_LADDER };
}
