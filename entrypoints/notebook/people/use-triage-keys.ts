// The keys of going through a book one by one; none of them is taken from a field that is typed in.
import { useLayoutEffect } from 'preact/hooks';

export interface TriageKeys {
  /** False where the key does nothing here. */
  onKey(key: string): boolean;
  onUndo(): void;
  onBack(): void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

export function useTriageKeys({ onKey, onUndo, onBack }: TriageKeys): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isButton = event.key === 'Enter' && (event.target as HTMLElement).closest('a, button');
      if (isButton) return;
      if (event.key === 'u') onUndo();
      else if (event.key === 'Backspace') onBack();
      else if (!onKey(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
