// The real world for the store: this computer's clock, chance and place.
import { v7 } from 'uuid';
import type { World } from '@/lib/model/world';
import { keeping } from './keeping';

/** In Chromium what is free on the disk; asked each time, for it changes without us. */
async function room(): Promise<number | null> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota === undefined ? null : Math.max(0, quota - usage);
  } catch {
    return null;
  }
}

export const world: World = {
  now: () => Date.now(),
  newId: () => v7(),
  zone: () => Temporal.Now.timeZoneId(),
  region: () => new Intl.Locale(navigator.language).maximize().region,
  room,
  keeping,
};
