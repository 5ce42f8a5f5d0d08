// The detector as it waits in a frame, in the extension's own world, which the page cannot see; called from outside.
import type { Known, Owner, Sighting } from '../model/sighting';
import type { Detector } from './detector';
import { freshReader } from './fresh';

export interface Looker {
  /** `linkedIn`: it reads LinkedIn and nothing else; without it, it reads everything else. */
  rungLook?: ((known: Known) => Sighting | null) & { linkedIn?: true };
  rungOwner?: (known: Known) => Owner | null;
  /** When the frame came to its address, left by the script that watches it. Milliseconds, monotonic. */
  rungArrived?: { url: string; at: number };
}

/** Leaves it in this world. `now`: milliseconds, monotonic. */
export function leaveLooker(
  world: typeof globalThis & Looker,
  frame: { document: Document; url: () => string; now: () => number },
  { look, ownerOn }: Detector,
  isTied?: (url: string, sighting: Sighting) => boolean,
): void {
  const fresh = freshReader(isTied);
  const { document, url, now } = frame;
  world.rungLook = (known) => {
    const { rungArrived } = world;
    const arrived = rungArrived?.url === url() ? rungArrived.at : now();
    return fresh(url(), () => look(document, url(), known), now(), arrived);
  };
  world.rungOwner = ({ limits }) => ownerOn(document, url(), limits);
}
