// The jobs of a person, the one they have first.
import { type Employment, liveEmployments } from '@/lib/model/person/employment';
import { say } from '@/lib/words';

export interface JobListProps {
  contact: Parameters<typeof liveEmployments>[0];
  sayDay(day: string): string;
  onEdit(job: Employment): void;
}

function span({ from, to }: Employment, sayDay: (day: string) => string): string {
  if (from && to) return say('job_span', sayDay(from), sayDay(to));
  if (to) return say('job_until', sayDay(to));
  return from ? say('job_since', sayDay(from)) : say('now');
}

export function JobList({ contact, sayDay, onEdit }: JobListProps) {
  const jobs = liveEmployments(contact);
  if (jobs.length === 0) return null;
  return (
    <ul class="jobs" aria-label={say('work')}>
      {jobs.map((job) => (
        <li key={job.id}>
          <span>
            {[job.title, job.organisation].filter(Boolean).join(', ')} <span class="soft">{span(job, sayDay)}</span>
          </span>
          <button
            type="button"
            class="button quiet"
            aria-label={say('job_edit', job.organisation)}
            onClick={() => onEdit(job)}
          >
            {say('edit')}
          </button>
        </li>
      ))}
    </ul>
  );
}
