// Runs in every frame of a switched-on site and reports whom it shows. Registered at run time, never in the manifest.
// An unlisted script and no WXT content script: WXT's wrapper sends events into the page, which a page could see.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/detect';
import { watch } from '@/lib/detect/watch';
import { isAlive, send } from '@/lib/ports/page';

export default defineUnlistedScript(() => {
  const url = () => location.href;
  watch({
    document,
    url,
    read: () => detect(document, url()),
    tell: (address, sighting) => send({ type: 'sighting/seen', url: address, sighting }),
    alive: isAlive,
    now: () => performance.now(),
  });
});
