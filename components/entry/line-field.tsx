// The line: it grows to four rows; Enter saves, Shift and Enter begins a new row.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { say } from '@/lib/words';

export interface LineFieldProps {
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText(text: string): void;
  onSave(event: Event): void;
}

/** Where the browser does not size a box by its text itself. */
function grow(box: HTMLTextAreaElement | null): void {
  if (!box || CSS.supports('field-sizing', 'content')) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}

export function LineField({ box, text, onText, onSave }: LineFieldProps) {
  useLayoutEffect(() => grow(box.current), [text]);
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) onSave(event);
  };
  return (
    <textarea
      ref={box}
      class="line"
      rows={1}
      aria-label={say('what_happened')}
      placeholder={say('what_happened')}
      maxLength={20_000}
      autocomplete="off"
      value={text}
      onKeyDown={byKey}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
