// The rep's own circumstances as a screen has them: what was said, and the way to say more.
import { CIRCUMSTANCES } from '@/lib/model/settings/choices';
import type { Circumstances } from '@/lib/model/whose/circumstances';
import { circumstances } from '@/lib/store/origin';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { say } from '@/lib/words';
import { type Actions, useAnswer } from './use-store';

/** `said` is undefined until it is read. */
export function useCircumstances(store: Store, actions: Actions) {
  const said = useAnswer(() => circumstances(store), []);
  const tell = (change: Partial<Circumstances>) => {
    const value = { ...said, ...change };
    void actions.run(write(store, [{ do: 'setting', key: CIRCUMSTANCES.key, value }]), say('saved'));
  };
  return { said, tell };
}
