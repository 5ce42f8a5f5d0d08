// The rep says whether the status follows what was written down; the question does not come again.

import { ANSWERED, type Status } from '@/lib/model/advice/risk';
import { failure, success } from '@/lib/model/result';
import type { Change } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { contactById, liveEntry } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

/** `entry`: id of what was written down. `status`: null where it stays; it changes with the answer, in one write. */
export const answerRisk = (store: Store, id: string, entry: string, status: Status | null): Promise<Saved> =>
  inOneGo(store, async () => {
    const [row, asked] = await Promise.all([contactById(store, id), liveEntry(store, entry)]);
    if (!row || !asked) return failure('gone', phrase`Not saved: this was deleted meanwhile. Undo the deletion first.`);
    const follows: Change[] = status ? [{ do: 'contact', id: row.id, fields: { status } }] : [];
    const written = await write(store, [...follows, { do: 'fact', fact: { ...asked, [ANSWERED]: true } }]);
    return written.ok ? success({ id: row.id, receipt: written.value }) : written;
  });
