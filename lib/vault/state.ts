// How the copies stand: when they last held everything, or since when they are paused and why.
import * as z from 'zod/mini';
import type { Keeping } from '@/lib/model/keeping';

/** Bytes that must stay free; the notebook itself needs them more. */
export const SPARE = 32 * 2 ** 20;

const STATE = 'copies';

const CopyState = z.object({
  /** When the copies last held everything, ISO 8601; null where they never did. */
  at: z.nullable(z.string()),
  /** Null where they are kept. */
  paused: z.nullable(z.enum(['no-room', 'failed'])),
});
export type CopyState = z.infer<typeof CopyState>;
export type Pause = NonNullable<CopyState['paused']>;

export const readState = async (keeping: Keeping): Promise<CopyState> =>
  CopyState.safeParse(await keeping.read(STATE)).data ?? { at: null, paused: null };

/** `at`: the moment of the attempt, ISO 8601. */
export async function keepState(keeping: Keeping, paused: Pause | null, at: string): Promise<void> {
  const known = await readState(keeping);
  if (paused && paused === known.paused) return;
  await keeping.keep(STATE, { at: paused ? known.at : at, paused } satisfies CopyState);
}
