import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/detect';

export default defineUnlistedScript(() => void detect(document, location.href));
