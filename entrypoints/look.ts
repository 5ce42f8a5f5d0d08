// One look at the page, run by the popup at the moment it opens; its answer goes back to the popup alone.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/detect';

export default defineUnlistedScript(() => {
  const { rungMine } = globalThis as { rungMine?: string[] };
  return detect(document, location.href, { mine: rungMine ?? [] });
});
