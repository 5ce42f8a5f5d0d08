// Why the notebook has not opened yet, as far as a page can know: another window holds it, or the browser is busy.
import { isHeldUp } from '@/lib/store/whole/held-up';
import { say } from '@/lib/words';

export const whySlow = async (): Promise<string> => say((await isHeldUp()) ? 'store_blocked' : 'store_slow');
