// The real world for the store: this computer's clock, chance and place.
import { v7 } from 'uuid';
import type { World } from '@/lib/model/world';

export const world: World = {
  now: () => Date.now(),
  newId: () => v7(),
  zone: () => Temporal.Now.timeZoneId(),
};
