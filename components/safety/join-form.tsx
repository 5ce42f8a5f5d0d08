// Beginning in a folder, or joining the devices that meet there: what this one is called, and the passphrase.
import { useEffect, useState } from 'preact/hooks';
import { say } from '@/lib/words';

export interface JoinFormProps {
  /** Is a notebook in the folder already? */
  taken: boolean;
  /** What this device may be called. */
  label: string;
  busy: boolean;
  onJoin(label: string, secret: string): void;
}

export function JoinForm({ taken, label, busy, onJoin }: JoinFormProps) {
  const [name, setName] = useState(label);
  const [secret, setSecret] = useState('');
  // A passphrase to begin with opens nothing that others began; what this device is called stays.
  useEffect(() => setSecret(''), [taken]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) onJoin(name, secret);
  };
  return (
    <form class="contact-form" aria-label={say(taken ? 'folder_join' : 'folder_begin')} onSubmit={submit}>
      <p class="soft">{say(taken ? 'folder_join_why' : 'folder_begin_why')}</p>
      <label>
        <span>{say('device_label')}</span>
        <input
          class="field"
          value={name}
          maxLength={60}
          required
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{say(taken ? 'folder_secret' : 'folder_passphrase')}</span>
        <input
          class="field"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          required
          value={secret}
          onInput={(event) => setSecret(event.currentTarget.value)}
        />
      </label>
      {!taken && <p class="soft">{say('folder_write_down')}</p>}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={busy}>
          {say(busy ? 'working' : taken ? 'folder_join' : 'folder_begin')}
        </button>
      </div>
    </form>
  );
}
