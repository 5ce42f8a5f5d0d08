// Changing the jobs of a person: one added, changed, ended or taken away.

import type { Employment } from '@/lib/model/person/employment';
import { failure, type Result, success } from '@/lib/model/result';
import type { NewEmployment } from '@/lib/store/change';
import { once } from '@/lib/store/once';
import { contactById } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

export type Job = Partial<Pick<Employment, 'id' | 'title' | 'from' | 'to' | 'removed'>> & { organisation: string };

/** Of a job that is there already only what changes; of a new one at least where it is. */
export type JobChange = Partial<Job>;

const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** A job as it is stored; fails where it has no name or ends before it began. */
export function jobOf(store: Store, job: Job): Result<NewEmployment, 'no-organisation' | 'order'> {
  const organisation = job.organisation.trim();
  const [from, to] = [text(job.from), text(job.to)];
  if (!organisation)
    return failure(
      'no-organisation',
      phrase`Not saved: a job needs the name of the organisation. Type it and save again.`,
    );
  if (from && to && to < from)
    return failure(
      'order',
      phrase`Not saved: the last day is before the first. Correct one of the two and save again.`,
    );
  const { id = store.world.newId(), removed = false } = job;
  return success({ id, organisation, title: text(job.title), from, to, removed });
}

/** Saves one job: without `id` a new one, with `removed` it goes; what is not given stays as it is now. `id`: see `once`. */
export const editEmployment = (store: Store, person: string, job: JobChange, id?: string): Promise<Saved> =>
  once(store, { id, what: [person, job] }, async () => {
    const row = await contactById(store, person);
    if (!row) return failure('gone', phrase`Not saved: this person was deleted meanwhile. Undo the deletion first.`);
    const known = row.record.employments?.find((other) => other.id === job.id);
    if (known?.removed && job.removed === undefined)
      return failure('gone', phrase`Not saved: this job was removed meanwhile. Add it again.`);
    const stored = jobOf(store, { organisation: '', ...known, ...job });
    if (!stored.ok) return stored;
    const written = await write(store, [{ do: 'contact', id: row.id, employments: [stored.value] }]);
    return written.ok ? success({ id: row.id, receipt: written.value }) : written;
  });
