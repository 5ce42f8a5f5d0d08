// Logging a touch in one line; the first one creates the person.
import { chips } from '@/lib/journal';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import { inOneGo } from '@/lib/store/in-one-go';
import type { Store } from '@/lib/store/open';
import { type Receipt, write } from '@/lib/store/write';
import { type PersonRef, settle } from './person-ref';

export interface Touch {
  person: PersonRef;
  /** Id of a chip of the journal. */
  chip: string;
  line: string;
  /** A stored date; null means now. */
  at: string | null;
}

export interface Logged {
  id: string;
  receipt: Receipt;
}

export async function logTouch(store: Store, touch: Touch): Promise<Result<Logged, 'not-saved' | 'no-chip'>> {
  const chip = chips.find((known) => known.id === touch.chip);
  if (!chip) return failure('no-chip', `Not saved: "${touch.chip}" is no kind of entry. Choose a kind and save again.`);
  return inOneGo(store, async () => {
    const { id, changes } = await settle(store, touch.person);
    const at = touch.at ?? localMoment(store.world.now(), store.world.zone());
    const fact = { ...chip.fields(touch.line.trim()), kind: chip.kind, people: [id], at };
    const written = await write(store, [...changes, { do: 'fact', fact }]);
    return written.ok ? success({ id, receipt: written.value }) : written;
  });
}
