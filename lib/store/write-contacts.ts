// People on their way into the tables: what a run of changes makes of each, stamped and checked.

import { faultOf } from '@/lib/model/fault';
import { isoOf } from '@/lib/model/moment';
import {
  emptyContact,
  withEmployment,
  withFields,
  withHandle,
  withOrigin,
  withoutImports,
} from '@/lib/model/person/changed-contact';
import { Contact, clockOf } from '@/lib/model/person/contact';
import type { Employment } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import { getMany } from '@/lib/store/tables/get-many';
import { putContacts } from '@/lib/store/tables/put';
import type { Change } from './change';
import { type Run, refuse } from './run';

export type ContactChange = Extract<Change, { do: 'contact' }>;

function changed(run: Run, change: ContactChange, before: Contact): Contact {
  const replaced = [
    ...Object.keys(change.fields ?? {}).map((field) => clockOf(before, field)),
    ...(change.handles ?? []).map((handle) => before.handles.find((known) => known.key === handle.key)?.clock),
    ...(change.employments ?? []).map((job) => before.employments?.find((known) => known.id === job.id)?.clock),
  ].filter((clock) => clock !== undefined);
  const clock = run.stamp(...replaced);
  let after = withFields(before, change.fields ?? {}, clock, change.from);
  for (const handle of change.handles ?? []) after = withHandle(after, { ...handle, clock } as Handle);
  for (const [field, origins] of Object.entries(change.origins ?? {}))
    for (const from of origins) after = withOrigin(after, field, from);
  for (const job of change.employments ?? []) after = withEmployment(after, { ...job, clock } as Employment);
  if (change.unsay) after = withoutImports(after, change.unsay);
  refuse(faultOf(Contact.safeParse(after), 'contact'));
  return after;
}

/** People who are each changed once. */
export async function writeContacts(run: Run, changes: readonly ContactChange[]): Promise<void> {
  const { store } = run;
  const rows = await getMany(
    store.db.contacts,
    changes.map(({ id }) => id),
  );
  const now = isoOf(store.world.now());
  const after = changes.map((change, i) => changed(run, change, rows[i]?.record ?? emptyContact(change.id, now)));
  await putContacts(store, after, rows);
  for (const [i, contact] of after.entries())
    run.receipt.contacts.push({ id: contact.id, before: rows[i]?.record ?? null, after: contact });
}
