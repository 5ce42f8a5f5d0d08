// The real world for the store: this computer's clock, chance and place.
import { uuidv7 } from 'uuidv7';
import type { World } from '@/lib/store/open';

export const world: World = {
  now: () => Date.now(),
  newId: () => uuidv7(),
  zone: () => Temporal.Now.timeZoneId(),
};
