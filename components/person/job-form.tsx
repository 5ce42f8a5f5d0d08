// One job: where, as what, from when and until when.
import { useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { differing } from '@/lib/model/differing';
import type { Employment } from '@/lib/model/person/employment';
import { say, type Word } from '@/lib/words';

export interface JobDraft {
  organisation: string;
  title: string;
  from: string;
  to: string;
}

export interface JobFormProps {
  /** Absent for a new one. */
  job?: Employment | undefined;
  /** A title is not asked for. */
  untitled?: boolean;
  /** Hears what the rep changed; of a new one all. */
  onSave(draft: Partial<JobDraft>): void;
  onRemove(): void;
  onCancel(): void;
}

const TEXTS = [
  ['organisation', 'field_organisation'],
  ['title', 'field_title'],
] as const satisfies [keyof JobDraft, Word][];

const DAYS = [
  ['from', 'job_from'],
  ['to', 'job_to'],
] as const satisfies [keyof JobDraft, Word][];

export function JobForm({ job, untitled = false, onSave, onRemove, onCancel }: JobFormProps) {
  const { organisation = '', title, from, to } = job ?? {};
  const [opened] = useState<JobDraft>({ organisation, title: title ?? '', from: from ?? '', to: to ?? '' });
  const [draft, setDraft] = useState(opened);
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(job ? differing(opened, draft) : draft);
  };
  return (
    <form
      class="contact-form paired"
      aria-label={job ? say('job_edit', organisation) : say('job_add')}
      onSubmit={submit}
    >
      {TEXTS.filter(([field]) => !untitled || field !== 'title').map(([field, word]) => (
        <label key={field}>
          <span>{say(word)}</span>
          <input
            class="field"
            maxLength={300}
            required={field === 'organisation'}
            value={draft[field]}
            onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      {DAYS.map(([field, word]) => (
        <label key={field}>
          <span>{say(word)}</span>
          <input
            class="field"
            type="date"
            value={draft[field]}
            onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <FormButtons submit={say('save')} onCancel={onCancel} />
      {job && (
        <button type="button" class="button quiet" onClick={onRemove}>
          {say('job_remove')}
        </button>
      )}
    </form>
  );
}
