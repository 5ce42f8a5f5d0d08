// One address in the contact form, and its owner: the person, or the employer of one of their jobs.
import type { Employment } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import { say } from '@/lib/words';
import { OWNER } from './contact-card';

export interface AddressLine {
  value: string;
  /** Empty until somebody says so. */
  owner: Handle['owner'] | '';
  /** Id of the job it came with. */
  employment?: string | null | undefined;
}

export interface AddressFieldProps {
  line: AddressLine;
  n: number;
  jobs: readonly Employment[];
  onChange(line: AddressLine): void;
}

const JOB = 'job:';

/** A job stands for itself; an address of one that is gone is an employer's. */
function answerOf({ owner, employment }: AddressLine, jobs: readonly Employment[]): string {
  const job = owner === 'employer' && jobs.find(({ id }) => id === employment);
  return job ? JOB + job.id : owner;
}

const answered = (answer: string): Omit<AddressLine, 'value'> =>
  answer.startsWith(JOB)
    ? { owner: 'employer', employment: answer.slice(JOB.length) }
    : { owner: answer as AddressLine['owner'], employment: null };

export function AddressField({ line, n, jobs, onChange }: AddressFieldProps) {
  return (
    <div class="address">
      <input
        class="field"
        aria-label={say('address_n', n + 1)}
        placeholder={say('address_hint')}
        maxLength={400}
        value={line.value}
        onInput={(event) => onChange({ ...line, value: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={say('owner_n', n + 1)}
        value={answerOf(line, jobs)}
        onChange={(event) => onChange({ value: line.value, ...answered(event.currentTarget.value) })}
      >
        {line.owner === '' && <option value="">{say('owner_guess')}</option>}
        {Object.entries(OWNER).map(([owner, word]) => (
          <option key={owner} value={owner}>
            {say(word)}
          </option>
        ))}
        {jobs.length > 0 && (
          <optgroup label={say('owner_job')}>
            {jobs.map(({ id, organisation }) => (
              <option key={id} value={JOB + id}>
                {organisation}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
