// The note that is always in sight below the name.
import { useEffect, useRef, useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { say } from '@/lib/words';

export interface NoteFormProps {
  note: string;
  onSave(note: string): void;
  onCancel(): void;
}

export function NoteForm({ note, onSave, onCancel }: NoteFormProps) {
  const [text, setText] = useState(note);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(text.trim());
  };
  return (
    <form class="contact-form" aria-label={say('pin_note')} onSubmit={submit}>
      <label>
        <span>{say('pin_note_why')}</span>
        <textarea
          ref={box}
          class="field"
          rows={2}
          maxLength={20_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <FormButtons submit={say('pin')} onCancel={onCancel} />
    </form>
  );
}
