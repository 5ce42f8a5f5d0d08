// That the notebook was lost and filled again: kept until the rep has read it.
import * as z from 'zod/mini';
import type { Keeping } from '@/lib/model/keeping';
import { Counts } from './counts';

export const MENDED = 'mended';

const Mended = z.object({
  /** ISO 8601 instant. */
  at: z.string(),
  rows: Counts,
  /** How many of the last writes no copy had. */
  missing: z.number(),
  /** Until when the lost notebook is known to have been whole, ISO 8601. */
  asOf: z.string(),
  /** Set where the rep chose an earlier copy: the name of the one that was made of what it replaced, and opens the way back. */
  replaced: z.optional(z.string()),
  /** It was lost, and the rep chose the copy. */
  chosen: z.optional(z.boolean()),
});
export type Mended = z.infer<typeof Mended>;

/** Null where nothing was mended, or the rep has read it. */
export const readMended = async (keeping: Keeping): Promise<Mended | null> =>
  Mended.safeParse(await keeping.read(MENDED)).data ?? null;

export const forgetMended = (keeping: Keeping): Promise<void> => keeping.keep(MENDED, null);
