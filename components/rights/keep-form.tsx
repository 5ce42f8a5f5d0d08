// Until when somebody is kept, and why.
import { useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { say } from '@/lib/words';

export interface KeepFormProps {
  name: string;
  onKeep(until: string, reason: string): void;
  onCancel(): void;
}

export function KeepForm({ name, onKeep, onCancel }: KeepFormProps) {
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onKeep(until, reason);
  };
  return (
    <form class="contact-form paired" aria-label={name} onSubmit={submit}>
      <label>
        <span>{say('review_until')}</span>
        <input
          class="field"
          type="date"
          required
          value={until}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say('review_reason')}</span>
        <input
          class="field"
          required
          maxLength={500}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <FormButtons submit={say('save')} onCancel={onCancel} />
    </form>
  );
}
