// Changing a choice of the rep by what it is now, not by what a screen showed a while ago.
import type { Result } from '@/lib/model/result';
import type { Receipt } from './change';
import { inOneGo } from './in-one-go';
import type { Store } from './store';
import { write } from './write';

/** `next` is given the value as it is now, undefined where there is none, and says what becomes of it. */
export const changeSetting = (
  store: Store,
  key: string,
  next: (value: unknown) => unknown,
): Promise<Result<Receipt, 'not-saved'>> =>
  inOneGo(store, async () =>
    write(store, [{ do: 'setting', key, value: next((await store.db.settings.get(key))?.value) }]),
  );
