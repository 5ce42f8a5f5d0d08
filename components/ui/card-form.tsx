// A form on a card of its own: the cursor begins in its first field, and the end of it saves or leaves.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '@/lib/words';
import { FormButtons } from './form-buttons';

export interface CardFormProps {
  label: string;
  /** Its own class, beside those of every such form. */
  look: string;
  onSave(): void;
  onCancel(): void;
  children: ComponentChildren;
}

export function CardForm({ label, look, onSave, onCancel, children }: CardFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form ref={form} class={`contact-form card ${look}`} aria-label={label} onSubmit={submit}>
      {children}
      <FormButtons submit={say('save')} onCancel={onCancel} />
    </form>
  );
}
