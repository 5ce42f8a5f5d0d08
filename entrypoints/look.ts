// The detector, brought into a frame when somebody has to be named there; it waits in the extension's own world, which
// the page cannot see, and is called from outside.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/detect';
import type { Looker } from '@/lib/ports/tab';

export default defineUnlistedScript(() => {
  (globalThis as Looker).rungLook = (known) => detect(document, location.href, known);
});
