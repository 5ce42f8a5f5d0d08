// Short names for what tests write again and again, about two invented people.

import type { Change, Receipt } from '@/lib/store/change';
import { timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import type { write } from '@/lib/store/write';

export const DANA = '018f1111-0000-7000-8000-00000000000a';
export const LUIS = '018f1111-0000-7000-8000-00000000000b';

export const named = (id: string, fields: object): Change => ({ do: 'contact', id, fields });
export const call = (people: string[], note = 'Called', at = '2026-03-02'): Change => ({
  do: 'fact',
  fact: { kind: 'interaction', type: 'call', people, at, note },
});

export const must = (result: Awaited<ReturnType<typeof write>>): Receipt => {
  if (!result.ok) throw new Error(result.say);
  return result.value;
};

/** The notes of somebody's entries, newest first. */
export const notes = async (store: Store, id = DANA): Promise<unknown[]> =>
  (await timeline(store, { id, also: [] })).entries.map((entry) => entry.note);
