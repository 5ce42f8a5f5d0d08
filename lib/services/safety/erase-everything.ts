// Erasing the whole notebook with every copy the browser holds. Files the rep saved elsewhere are out of reach.

import { reasonOf } from '@/lib/model/reason';
import { failure, type Result, success } from '@/lib/model/result';
import { deletePractice, deleteStore } from '@/lib/store/delete-store';
import type { Store } from '@/lib/store/store';
import { forgetCopies } from '@/lib/vault/keep';
import { phrase } from '@/lib/words';

/**
 * The copies go first, then the database at once: a page that is killed in between leaves the notebook whole, and never
 * one that is taken for lost and filled again. Open pages are told by the browser that it was erased.
 */
export async function eraseEverything(store: Store): Promise<Result<null, 'not-erased'>> {
  const { keeping } = store.world;
  const erase = async () => {
    // What was typed in while practising may name real people.
    await deletePractice();
    await deleteStore(store);
  };
  try {
    await (keeping ? forgetCopies(keeping, erase) : erase());
    return success(null);
  } catch (error) {
    return failure(
      'not-erased',
      phrase`Not everything was erased: ${reasonOf(error)} Close other pages of Rung, then try again.`,
    );
  }
}
