// The copies beside the database as a screen has them: asked again whenever a page of Rung kept one.
import { useLive } from '@/components/ui/use-live';
import { keepAnswered } from '@/lib/model/asking';
import type { Keeping } from '@/lib/model/keeping';
import { type Copies, listCopies } from '@/lib/vault/listing';

/** Null until they are read, and where the browser has no place for them. */
export function useCopies(keeping: Keeping | undefined): Copies | null {
  const subscribe = (got: (copies: Copies) => void) =>
    // What cannot be read is no reason to show nothing of what was read before.
    keeping
      ? keepAnswered(
          () => listCopies(keeping),
          got,
          () => {},
          keeping.heard,
        )
      : () => {};
  return useLive(subscribe, [keeping]) ?? null;
}
