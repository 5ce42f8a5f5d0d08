// A round through the folder, by whatever page is open: one at a time, and how it went is told to every page.

import { isoOf } from '@/lib/model/moment';
import { reasonOf } from '@/lib/model/reason';
import { inTurn, oneAtATime } from '@/lib/ports/one-at-a-time';
import type { Store } from '@/lib/store/store';
import { listFolder } from '@/lib/vault/folder/listing';
import { type FolderNews, keepNews, readNews } from '@/lib/vault/folder/news';
import { readOwn } from '@/lib/vault/folder/state';
import { placeOf } from './folder-place';

async function walk(store: Store, check: boolean): Promise<FolderNews | null> {
  if (!(await readOwn(store))) return null;
  const place = await placeOf(store);
  const at = isoOf(store.world.now());
  if (!place) return null;
  if (place.permission !== 'granted') return { at, need: 'press', say: '', trouble: [] };
  try {
    const { meet } = await import('@/lib/vault/folder/meet');
    const met = await meet(store, place.folder, { check });
    if (!met.ok) return { at, need: null, say: met.say, trouble: [] };
    const labels = new Map((await listFolder(store))?.others.map(({ id, label }) => [id, label]));
    const trouble = [...met.value.trouble].flatMap(([lane, counts]) =>
      [...counts].map(([what, n]) => ({ what, n, label: labels.get(lane) ?? '' })),
    );
    return { at, need: null, say: '', trouble };
  } catch (error) {
    return { at, need: null, say: reasonOf(error), trouble: [] };
  }
}

/**
 * False where another page is at it: nothing was done. `pressed`: it waits for that page, and looks at every byte of this
 * device's files, too.
 */
export async function roundNow(store: Store, pressed = false): Promise<boolean> {
  let begun = false;
  const news = await (pressed ? inTurn : oneAtATime)('folder', () => {
    begun = true;
    return walk(store, pressed);
  });
  const { keeping } = store.world;
  if (news && keeping) await keepNews(keeping, news);
  return begun;
}

const PAUSE_MS = 1_000;
const EVERY_MS = 4 * 60_000;

/** Now, a second after each change, and every few minutes. Returns the way to stop. Does nothing where there is no folder. */
export function keepMeeting(store: Store, changed: (again: () => void) => () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const soon = (ms: number) => {
    clearTimeout(pause);
    pause = setTimeout(() => void round(), ms);
  };
  const round = async () => {
    pause = undefined;
    const begun = await roundNow(store).catch(console.error);
    // A round may be past what was written meanwhile: the one that was called for then still comes.
    if (pause === undefined && !stopped) soon(begun === false ? PAUSE_MS : EVERY_MS);
  };
  soon(0);
  const stop = changed(() => soon(PAUSE_MS));
  return () => {
    stopped = true;
    clearTimeout(pause);
    stop();
  };
}

export const newsOf = async ({ world: { keeping } }: Store): Promise<FolderNews | null> =>
  keeping ? readNews(keeping) : null;
