// The detector for LinkedIn, brought into a frame of it when somebody has to be named there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Looker, leaveLooker } from '@/lib/detect/looker';
import { namesInAddress, onLinkedIn } from '@/lib/detect/on-linkedin';

export default defineUnlistedScript(() => {
  const frame = { document, url: () => location.href, now: () => performance.now() };
  const world: typeof globalThis & Looker = globalThis;
  leaveLooker(world, frame, onLinkedIn, namesInAddress);
  if (world.rungLook) world.rungLook.linkedIn = true;
});
