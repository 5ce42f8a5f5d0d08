// That accepted suggestions wait for their entries, and how far that has come: it goes on where it was broken off.
import type { Store } from '@/lib/store/store';

export const PROOFS = 'proofs';

export const markProofs = ({ db }: Pick<Store, 'db'>): PromiseLike<unknown> => db.meta.put({ key: PROOFS, value: '' });
