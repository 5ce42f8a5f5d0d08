// Somebody left their job: it ends, the addresses that came with it are dead, and what is their own stays.

import { isStoredDate } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { type Contact, type ContactFields, liveHandles } from '@/lib/model/person/contact';
import { currentEmployment } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment, orNow } from '@/lib/model/when';
import { typed } from '@/lib/model/whose/provenance';
import type { NewEmployment } from '@/lib/store/change';
import { once } from '@/lib/store/once';
import { contactById } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import { jobOf } from './edit-employments';

export interface Leaving {
  /** Their last day there, ISO. */
  day: string;
  /** Where they went, where that is known. */
  organisation?: string | undefined;
  title?: string | undefined;
}

/** The job that ends: the current one, or one made from the contact card; null when neither exists. */
function ended(store: Store, contact: Contact, day: string): Result<NewEmployment | null, string> {
  const job = currentEmployment(contact);
  if (job) return jobOf(store, { ...job, to: day });
  const { organisation, title } = contact;
  return organisation?.trim() ? jobOf(store, { organisation, title: title ?? null, to: day }) : success(null);
}

/** Live addresses that belong to that job, or to a job nobody named. A private mailbox stays, whatever was said of it. */
const lostWith = (contact: Contact, job: NewEmployment | null): Handle[] =>
  liveHandles(contact).filter(
    ({ channel, value, owner, deadOn, employment }) =>
      owner === 'employer' &&
      likelyOwner(channel, value) !== 'personal' &&
      !deadOn &&
      (!employment || employment === job?.id),
  );

/** A headline that names the employer they left is no longer theirs. */
const names = (headline: string | null | undefined, job: NewEmployment | null): boolean =>
  Boolean(job && headline?.toLowerCase().includes(job.organisation.toLowerCase()));

/** Saved whole and undone whole. Fails with `day` where the day is none, is to come, or lies before the job began. `mark`: see `once`. */
export const personLeft = (store: Store, id: string, leaving: Leaving, mark?: string): Promise<Saved> =>
  once(store, { id: mark, what: [id, leaving] }, () => left(store, id, leaving));

async function left(store: Store, id: string, { day, organisation = '', title = '' }: Leaving): Promise<Saved> {
  const row = await contactById(store, id);
  if (!row) return failure('gone', phrase`Not saved: this person was deleted meanwhile. Undo the deletion first.`);
  const now = localMoment(store.world.now(), store.world.zone());
  if (!isStoredDate(day) || day.slice(0, 10) > now.slice(0, 10))
    return failure('day', phrase`Not saved: choose the day they left, today or before.`);
  const old = ended(store, row.record, day);
  if (!old.ok) return old;
  const next = organisation.trim() ? jobOf(store, { organisation, title, from: day }) : success(null);
  if (!next.ok) return next;
  const dead = lostWith(row.record, old.value).map((handle) => ({
    ...handle,
    provenance: [],
    deadOn: day,
    ...(old.value && { employment: old.value.id }),
  }));
  const fields: Partial<ContactFields> = {
    title: next.value?.title ?? null,
    organisation: next.value?.organisation ?? null,
  };
  if (names(row.record.headline, old.value)) fields.headline = null;
  const employments = [old.value, next.value].filter((job) => job !== null);
  const from = typed(isoOf(store.world.now()));
  const fact = {
    kind: 'leaving',
    people: [row.id],
    at: orNow(day, now),
    ...(old.value && { organisation: old.value.organisation }),
    ...(next.value && { wentTo: next.value.organisation }),
    ...(next.value?.title && { title: next.value.title }),
  };
  const written = await write(store, [
    { do: 'contact', id: row.id, fields, handles: dead, employments, from },
    { do: 'fact', fact },
  ]);
  return written.ok ? success({ id: row.id, receipt: written.value }) : written;
}
