// What was understood of a line, each part of it to be taken away: by its cross, or by Backspace on it.
import { say } from '@/lib/words';

export interface UnderstoodItem {
  id: string;
  /** The kind of token; it decides the look only. */
  of: string;
  label: string;
}

export interface UnderstoodProps {
  items: readonly UnderstoodItem[];
  onTake(id: string): void;
}

export function UnderstoodList({ items, onTake }: UnderstoodProps) {
  return (
    <ul class="understood" aria-label={say('understood')}>
      {items.map(({ id, of, label }) => (
        <li key={id} class={of}>
          <span>{label}</span>
          <button
            type="button"
            aria-label={say('take_away', label)}
            title={say('take_away', label)}
            onClick={() => onTake(id)}
            onKeyDown={(event) => (event.key === 'Backspace' || event.key === 'Delete') && onTake(id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
