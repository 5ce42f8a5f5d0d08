// A legal hold: while it is on nothing is erased, because somebody may have to be shown what was here.

import { isoOf } from '@/lib/model/moment';
import { failure, type Result } from '@/lib/model/result';
import { LEGAL_HOLD, type LegalHold } from '@/lib/model/settings/rules';
import type { Receipt } from '@/lib/store/change';
import { settingOf } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

/** Null while none is on. */
export const legalHold = (store: Store): Promise<LegalHold | null> => settingOf(store, LEGAL_HOLD);

/** `why` is asked for: whoever turns it off later should know. */
export async function holdAll(store: Store, why: string): Promise<Result<Receipt, string>> {
  if (!why.trim()) return failure('why', phrase`Not switched on: say in a few words what the hold is for.`);
  const value: LegalHold = { since: isoOf(store.world.now()), why: why.trim() };
  return write(store, [{ do: 'setting', key: LEGAL_HOLD.key, value }]);
}

export const releaseAll = (store: Store): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'setting', key: LEGAL_HOLD.key, value: null }]);
