// What a row of Today does when it is pressed: an entry changed, a status answered, trust checked, a person put off.

import type { Action } from '@/lib/lists/reading/list';
import { TRUST } from '@/lib/model/ladder/known';
import { failure, type Result, success } from '@/lib/model/result';
import { LATER } from '@/lib/model/settings/later';
import { dayOf, localMoment } from '@/lib/model/when';
import { answerRisk } from '@/lib/services/entry/answer-risk';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { editContact } from '@/lib/services/person/edit-contact';
import type { Receipt } from '@/lib/store/change';
import { contactById, liveEntry } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

const today = ({ world }: Store): string => localMoment(world.now(), world.zone()).slice(0, 10);

/** As far as they were trusted before, checked today: on the card, and as an entry of its own. */
export async function checkTrust(store: Store, id: string): Promise<Saved> {
  const row = await contactById(store, id);
  const trust = row?.record.trust;
  if (!row || typeof trust !== 'number')
    return failure(
      'gone',
      phrase`Not saved: nobody has written down yet how far they trust you. Open the person to do so.`,
    );
  const day = today(store);
  return editContact(store, row.id, {
    fields: { trustCheckedOn: day },
    beside: [{ do: 'fact', fact: { kind: TRUST, people: [row.id], at: day, trust } }],
  });
}

/** Changes an entry as a row of a list offers it. */
export async function changeListed(
  store: Store,
  { entry, fields }: Extract<Action, { do: 'change' }>,
): Promise<Result<{ receipt: Receipt }, string>> {
  const fact = await liveEntry(store, entry);
  if (!fact) return failure('gone', phrase`Not saved: this entry was deleted meanwhile. Undo the deletion first.`);
  const done = await editEntry(store, fact, { ...fields });
  return done.ok ? success({ receipt: done.value }) : done;
}

export const answerStatus = (
  store: Store,
  id: string,
  { entry, status }: Extract<Action, { do: 'status' }>,
): Promise<Saved> => answerRisk(store, id, entry, status);

/** `days` from today on; stronger reasons than the list's bring them up before. */
export function putOffPerson(store: Store, id: string, list: string, days: number) {
  const until = dayOf(today(store), store.world.zone()).add({ days }).toString();
  return write(store, [{ do: 'setting', key: LATER.prefix + id, value: { until, list } }]);
}
