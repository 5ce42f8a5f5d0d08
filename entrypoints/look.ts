// The detector, brought into a frame when somebody has to be named there; it waits in the extension's own world, which
// the page cannot see, and is called from outside.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect, ownerOn } from '@/lib/detect';
import { freshReader } from '@/lib/detect/fresh';
import type { Looker } from '@/lib/ports/tab';

export default defineUnlistedScript(() => {
  const fresh = freshReader();
  (globalThis as Looker).rungLook = (known) => ({
    sighting: fresh(location.href, () => detect(document, location.href, known), performance.now()),
    owner: ownerOn(document, location.href, known.limits),
  });
});
