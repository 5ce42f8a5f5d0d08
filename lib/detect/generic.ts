// Any page without a site of its own.
import type { Sighting } from '../model/sighting';
import type { Page } from './site';

export function readGeneric(_page: Page): Sighting | null {
  return null;
}
