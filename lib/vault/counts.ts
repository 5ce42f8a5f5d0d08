// How many rows a copy holds, as it is written down beside it.
import * as z from 'zod/mini';
import type { CountedTable } from '@/lib/model/canary';

/** A table that is added needs `z._default(z.number(), 0)`: an older Rung did not count it. */
export const Counts = z.object({
  contacts: z.number(),
  journal: z.number(),
} satisfies Record<CountedTable, z.ZodMiniType<number>>);
