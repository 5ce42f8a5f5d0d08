// That going back to an earlier copy was begun: kept until it is done, so that the next opening goes on with it.
import * as z from 'zod/mini';
import type { Keeping } from '@/lib/model/keeping';

export const RESTORING = 'restoring';

const Restoring = z.object({
  /** Name of the copy that is gone back to. */
  copy: z.string(),
  /** Name of the copy that was made of what it replaces. */
  replaced: z.string(),
  /** The database that is replaced. */
  born: z.string(),
});
export type Restoring = z.infer<typeof Restoring>;

/** Null where nothing was begun. */
export const readRestoring = async (keeping: Keeping): Promise<Restoring | null> =>
  Restoring.safeParse(await keeping.read(RESTORING)).data ?? null;
