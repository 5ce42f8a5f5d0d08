// The detector as it waits in a frame, in the extension's own world, which the page cannot see; called from outside.
import type { Known, Owner, Sighting } from '../model/sighting';
import type { Detector } from './detector';
import { freshReader } from './fresh';

export interface Looker {
  rungLook?: (known: Known) => Sighting | null;
  rungOwner?: (known: Known) => Owner | null;
}

/** Leaves it in this world. `now`: milliseconds, monotonic. */
export function leaveLooker(
  world: typeof globalThis & Looker,
  frame: { document: Document; url: () => string; now: () => number },
  detector: Detector,
): void {
  const fresh = freshReader();
  const { document, url, now } = frame;
  world.rungLook = (known) => fresh(url(), () => detector.detect(document, url(), known), now());
  world.rungOwner = ({ limits }) => detector.ownerOn(document, url(), limits);
}
