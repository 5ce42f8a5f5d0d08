// Erasing the whole notebook: what goes and what stays, a copy offered first, and only after its words were typed.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { say } from '@/lib/words';

export interface EraseAllProps {
  /** The last copy the rep owns, in words. */
  copy: string;
  /** The way to make one first. */
  offer: ComponentChildren;
  busy: boolean;
  onErase(): void;
}

const isTyped = (typed: string): boolean => typed.trim().toLowerCase() === say('erase_all_words').toLowerCase();

export function EraseAll({ copy, offer, busy, onErase }: EraseAllProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const close = () => {
    setTyped('');
    setOpen(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (isTyped(typed) && !busy) onErase();
  };
  return (
    <section class="part" aria-label={say('erase_all')}>
      <h2>{say('erase_all')}</h2>
      <p class="soft">{say('erase_all_why')}</p>
      <p class="soft">{say('erase_lingers')}</p>
      {!open && (
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {say('erase_all_open')}
        </button>
      )}
      {open && (
        <form class="contact-form" aria-label={say('erase_all')} onSubmit={submit}>
          <p>{copy}</p>
          {offer}
          <label>
            <span>{say('erase_all_type', say('erase_all_words'))}</span>
            <input
              class="field"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <FormButtons submit={say('erase_all_now')} disabled={!isTyped(typed) || busy} onCancel={close} />
        </form>
      )}
    </section>
  );
}
