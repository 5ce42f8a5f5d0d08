// Which notebook this page opens: the rep's own, or the one for practising, which has no place for copies.
import { isPractising } from '@/lib/ports/practising';
import { world as own } from '@/lib/ports/world';
import { PRACTICE_NAME } from '@/lib/store/store';

/** Of the whole page: who begins or ends it has every page loaded anew. */
export const practising = isPractising();
export const notebookName = practising ? PRACTICE_NAME : undefined;

const { keeping: _, ...apart } = own;
export const world = practising ? apart : own;
