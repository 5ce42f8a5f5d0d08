// The rep's own circumstances as a screen has them: what was said, and the way to say more.
import { CIRCUMSTANCES } from '@/lib/model/settings/choices';
import { type Circumstances, circumstancesIn } from '@/lib/model/whose/circumstances';
import { changeSetting } from '@/lib/store/change-setting';
import { circumstances } from '@/lib/store/origin';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { type Actions, useAnswer } from './use-store';

/** What changes; a function where it follows from what was said so far. */
export type Telling = Partial<Circumstances> | ((said: Circumstances) => Partial<Circumstances>);

/** `said` is undefined until it is read. */
export function useCircumstances(store: Store, actions: Actions) {
  const said = useAnswer(() => circumstances(store), []);
  const tell = (change: Telling) => {
    const next = (value: unknown) => {
      const now = circumstancesIn(value);
      return { ...now, ...(typeof change === 'function' ? change(now) : change) };
    };
    void actions.run(changeSetting(store, CIRCUMSTANCES.key, next), say('saved'));
  };
  return { said, tell };
}
