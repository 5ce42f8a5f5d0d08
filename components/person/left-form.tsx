// "This person left": when, and where they went, if that is known.
import { useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { say } from '@/lib/words';

export interface LeftDraft {
  day: string;
  organisation: string;
  title: string;
}

export interface LeftFormProps {
  /** ISO day. */
  today: string;
  onSave(draft: LeftDraft): void;
  onCancel(): void;
}

export function LeftForm({ today, onSave, onCancel }: LeftFormProps) {
  const [draft, setDraft] = useState<LeftDraft>({ day: today, organisation: '', title: '' });
  const set = (part: Partial<LeftDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(draft);
  };
  return (
    <form class="contact-form paired" aria-label={say('left')} onSubmit={submit}>
      <p class="soft">{say('left_why')}</p>
      <label class="whole">
        <span>{say('left_day')}</span>
        <input
          class="field"
          type="date"
          required
          max={today}
          value={draft.day}
          onInput={(event) => set({ day: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('left_to')}</span>
        <input
          class="field"
          maxLength={300}
          value={draft.organisation}
          onInput={(event) => set({ organisation: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('left_as')}</span>
        <input
          class="field"
          maxLength={300}
          value={draft.title}
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
      </label>
      <FormButtons submit={say('save')} onCancel={onCancel} />
    </form>
  );
}
