// The detector, brought into a frame when somebody has to be named there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveLooker } from '@/lib/detect/looker';
import { offLinkedIn } from '@/lib/detect/off-linkedin';

export default defineUnlistedScript(() => {
  leaveLooker(globalThis, { document, url: () => location.href, now: () => performance.now() }, offLinkedIn);
});
