// The detector, brought into a frame when somebody has to be named there; it waits in the extension's own world, which
// the page cannot see, and is called from outside.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect, ownerOn } from '@/lib/detect';
import { freshReader } from '@/lib/detect/fresh';
import type { Looker } from '@/lib/ports/tab';

export default defineUnlistedScript(() => {
  const fresh = freshReader();
  const world = globalThis as Looker;
  world.rungLook = (known) => fresh(location.href, () => detect(document, location.href, known), performance.now());
  world.rungOwner = ({ limits }) => ownerOn(document, location.href, limits);
});
