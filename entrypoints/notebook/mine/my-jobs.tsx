// The rep's own jobs: added, changed, taken away.
import { useState } from 'preact/hooks';
import { type JobDraft, JobForm } from '@/components/person/job-form';
import type { MyEmployment } from '@/lib/model/whose/circumstances';
import { say } from '@/lib/words';

export interface MyJobsProps {
  jobs: readonly MyEmployment[];
  newId(): string;
  sayDay(day: string): string;
  /** `change` is given the jobs as they are when it is saved. */
  onJobs(change: (jobs: readonly MyEmployment[]) => MyEmployment[]): void;
}

const span = ({ from, to }: MyEmployment, sayDay: MyJobsProps['sayDay']): string =>
  [from && `${say('job_from')} ${sayDay(from)}`, to && `${say('job_to')} ${sayDay(to)}`].filter(Boolean).join(' · ');

export function MyJobs({ jobs, newId, sayDay, onJobs }: MyJobsProps) {
  const [open, setOpen] = useState<MyEmployment | 'new' | null>(null);
  const job = open === 'new' ? undefined : (open ?? undefined);
  const save = (draft: Partial<JobDraft>) => {
    const { title: _title, ...said } = draft;
    const id = job?.id ?? newId();
    onJobs((jobs) => {
      const { organisation = '', from, to, ...known } = { ...jobs.find((other) => other.id === id), ...said };
      const next = { ...known, id, organisation: organisation.trim(), from: from || null, to: to || null };
      return [...jobs.filter((other) => other.id !== id), next];
    });
    setOpen(null);
  };
  const remove = () => {
    onJobs((jobs) => jobs.filter(({ id }) => id !== job?.id));
    setOpen(null);
  };
  return (
    <section>
      <h2>{say('my_jobs')}</h2>
      <p class="soft">{say('my_jobs_why')}</p>
      {jobs.length === 0 && !open && <p class="soft">{say('my_job_none')}</p>}
      <ul class="rows" aria-label={say('my_jobs')}>
        {jobs.map((one) => (
          <li key={one.id}>
            <span>
              <bdi>{one.organisation}</bdi> <span class="soft">{span(one, sayDay)}</span>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={say('my_job_edit', one.organisation)}
              onClick={() => setOpen(one)}
            >
              {say('edit')}
            </button>
          </li>
        ))}
      </ul>
      {open ? (
        <JobForm
          key={job?.id ?? 'new'}
          job={job && { ...job, clock: '' }}
          untitled
          onSave={save}
          onRemove={remove}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setOpen('new')}>
          {say('my_job_add')}
        </button>
      )}
    </section>
  );
}
