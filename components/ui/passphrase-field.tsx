// A passphrase: the field, a button that offers other words, and what is to be said of those that stand there.
import { say } from '@/lib/words';

export interface PassphraseFieldProps {
  id: string;
  value: string;
  /** What is wrong with it, or what to do with it. */
  hint: string;
  onInput(value: string): void;
  onNewWords(): void;
}

export function PassphraseField({ id, value, hint, onInput, onNewWords }: PassphraseFieldProps) {
  return (
    <>
      <label>
        <span>{say('passphrase')}</span>
        <input
          class="field"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={value}
          aria-describedby={id}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button quiet" onClick={onNewWords}>
        {say('passphrase_other')}
      </button>
      <p id={id} class="soft">
        {hint}
      </p>
    </>
  );
}
