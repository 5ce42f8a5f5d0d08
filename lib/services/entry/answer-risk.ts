// The rep says whether an insight means that somebody is at risk; the question does not come again.

import { ANSWERED } from '@/lib/model/advice/risk';
import { failure, success } from '@/lib/model/result';
import type { Change } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { contactById, liveEntry } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

/** `entry`: id of the insight. The status changes with the answer, in one write. */
export const answerRisk = (store: Store, id: string, entry: string, atRisk: boolean): Promise<Saved> =>
  inOneGo(store, async () => {
    const [row, insight] = await Promise.all([contactById(store, id), liveEntry(store, entry)]);
    if (!row || !insight) return failure('gone', 'Not saved: this was deleted meanwhile. Undo the deletion first.');
    const status: Change[] = atRisk ? [{ do: 'contact', id: row.id, fields: { status: 'at-risk' } }] : [];
    const written = await write(store, [...status, { do: 'fact', fact: { ...insight, [ANSWERED]: true } }]);
    return written.ok ? success({ id: row.id, receipt: written.value }) : written;
  });
