// What of an entry can be passed on: a planned act to the calendar, praise to the colleague it is for.

import type { Actions } from '@/entrypoints/hooks/use-store';
import { CalendarButton, ThanksButton } from '@/entrypoints/person/later';
import { comingIn } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { isPraise } from '@/lib/model/entry/praise';
import type { Store } from '@/lib/store/store';

export interface PassOnProps {
  store: Store;
  entry: Fact;
  /** Sensitive for its own sake or a person's: no praise of it is passed on. */
  covered: boolean;
  tell: Actions['tell'];
}

export function PassOn({ store, entry, covered, tell }: PassOnProps) {
  const its = { store, entry: entry.entry, tell };
  return (
    <>
      {Boolean(comingIn(entry)) && <CalendarButton {...its} />}
      {isPraise(entry) && !covered && <ThanksButton {...its} />}
    </>
  );
}
