// The box people are searched from; Enter takes the first who was found.
import { useEffect, useRef } from 'preact/hooks';
import { say } from '@/lib/words';

export interface SearchBoxProps {
  query: string;
  hint: string;
  onQuery(query: string): void;
  onSubmit(): void;
}

/** Down goes into the table below. */
function intoTable(event: KeyboardEvent): void {
  const table = event.key === 'ArrowDown' ? document.querySelector<HTMLElement>('[role="grid"]') : null;
  if (!table) return;
  event.preventDefault();
  table.focus();
}

export function SearchBox({ query, hint, onQuery, onSubmit }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <search>
      <form onSubmit={submit} onKeyDown={intoTable}>
        <input
          ref={box}
          class="field"
          type="search"
          aria-label={say('find_person')}
          placeholder={hint}
          autocomplete="off"
          maxLength={200}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
