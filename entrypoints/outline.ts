// The shape of the page for a report, made when the rep presses "Report this page" and handed to the popup alone.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outline } from '@/lib/detect/outline';

export default defineUnlistedScript(() => outline(document, location.href));
