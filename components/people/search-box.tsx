// The box people are searched from; Enter takes the first who was found.
import { useEffect, useRef } from 'preact/hooks';
import { intoList } from '@/components/ui/arrow-keys';
import { say } from '@/lib/words';

export interface SearchBoxProps {
  query: string;
  hint: string;
  onQuery(query: string): void;
  onSubmit(): void;
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
      <form onSubmit={submit} onKeyDown={intoList}>
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
