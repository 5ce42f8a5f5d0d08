// How the copies stand that are made by themselves: the last one, and why the next one waits. Read by the popup without the database.
import * as z from 'zod/mini';
import type { Keeping } from '@/lib/model/keeping';

const OWN_COPY = 'own-copy';

const State = z.object({
  kind: z.enum(['folder', 'downloads']),
  /** The folder as the rep calls it. */
  place: z.string(),
  /** When the last one was made, ISO 8601; null where none was yet. */
  at: z.nullable(z.string()),
  fileName: z.string(),
  /** Was it opened again from where it is? Else only its size was compared. */
  opened: z.boolean(),
  /** The database it was made of, and the last write in it. */
  born: z.string(),
  seq: z.number(),
  /** When one was last tried and not made, ISO 8601; null where the last one was made. */
  tried: z.nullable(z.string()),
  /** Why it was not. */
  waits: z.nullable(z.enum(['press', 'gone', 'failed'])),
  /** The reason, as a sentence, where it failed. */
  say: z.string(),
});
export type CopyState = z.infer<typeof State>;

/** Null where none are made by themselves. */
export const readCopyState = async (keeping: Keeping): Promise<CopyState | null> =>
  State.safeParse(await keeping.read(OWN_COPY)).data ?? null;

export const keepCopyState = (keeping: Keeping, state: CopyState | null): Promise<void> =>
  keeping.keep(OWN_COPY, state);
