// The passphrase, or the secret key, of an encrypted file.
import { useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { say } from '@/lib/words';

export interface UnlockFormProps {
  fileName: string;
  busy: boolean;
  onUnlock(secret: string): void;
  onCancel(): void;
}

export function UnlockForm({ fileName, busy, onUnlock, onCancel }: UnlockFormProps) {
  const [secret, setSecret] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (secret.trim() && !busy) onUnlock(secret);
  };
  return (
    <form class="contact-form" aria-label={say('unlock')} onSubmit={submit}>
      <label>
        <span>{say('unlock_secret', fileName)}</span>
        <input
          class="field"
          type="password"
          autocomplete="off"
          value={secret}
          onInput={(event) => setSecret(event.currentTarget.value)}
        />
      </label>
      <FormButtons submit={busy ? say('working') : say('unlock')} disabled={busy} onCancel={onCancel} />
    </form>
  );
}
