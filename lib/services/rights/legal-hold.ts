// A legal hold: while it is on nothing is erased, because somebody may have to be shown what was here.
import * as z from 'zod/mini';
import { isoOf } from '@/lib/model/moment';
import { failure, type Result } from '@/lib/model/result';
import type { Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

const HOLD = 'legal-hold';

const Hold = z.looseObject({ since: z.string(), why: z.string().check(z.maxLength(500)) });
export type Hold = z.infer<typeof Hold>;

/** Null while none is on. */
export async function legalHold({ db }: Store): Promise<Hold | null> {
  const read = Hold.safeParse((await db.settings.get(HOLD))?.value);
  return read.success ? read.data : null;
}

/** `why` is asked for: whoever turns it off later should know. */
export async function holdAll(store: Store, why: string): Promise<Result<Receipt, string>> {
  if (!why.trim()) return failure('why', 'Not switched on: say in a few words what the hold is for.');
  const value: Hold = { since: isoOf(store.world.now()), why: why.trim() };
  return write(store, [{ do: 'setting', key: HOLD, value }]);
}

export const releaseAll = (store: Store): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'setting', key: HOLD, value: null }]);
