// Runs in every frame of a switched-on site and says when it may show somebody else. Registered at run time, never in
// the manifest. An unlisted script and no WXT content script: WXT's wrapper sends events into the page, which the page
// could see.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Looker } from '@/lib/detect/looker';
import { watch } from '@/lib/detect/watch';
import { isAlive, send } from '@/lib/ports/page';

/** The script may be brought into a frame where it runs already. */
interface Frame {
  rungStop?: () => void;
}

export default defineUnlistedScript(() => {
  const frame = globalThis as Frame;
  frame.rungStop?.();
  frame.rungStop = watch({
    document,
    url: () => location.href,
    tell: (url, cleared) => send({ type: 'sighting/seen', url, cleared }),
    arrive: (url, at) => {
      (globalThis as Looker).rungArrived = { url, at };
    },
    alive: isAlive,
    now: () => performance.now(),
  });
});
