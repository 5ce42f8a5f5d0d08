// Finding somebody by hand: as-you-type results, and taking in a name that is not there yet.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { intoList } from '@/components/ui/arrow-keys';
import { say } from '@/lib/words';
import { PeopleList, type PersonItem } from './people-list';

export interface FindPersonProps {
  query: string;
  found: readonly PersonItem[];
  focus: boolean;
  onQuery(query: string): void;
  onPick(id: string): void;
  /** Absent where only known people may be chosen. */
  onAdd?: (name: string) => void;
  /** Stands between the box and the results. */
  children?: ComponentChildren;
}

export function FindPerson({ query, found, focus, onQuery, onPick, onAdd, children }: FindPersonProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  const name = query.trim();
  const submit = (event: Event) => {
    event.preventDefault();
    const [first] = found;
    if (first && name) onPick(first.key);
    else if (name) onAdd?.(name);
  };
  return (
    <search class="find">
      <form onSubmit={submit} onKeyDown={intoList}>
        <input
          ref={box}
          class="field"
          type="search"
          aria-label={say('find_person')}
          placeholder={say('find_person')}
          autocomplete="off"
          maxLength={200}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </form>
      {children}
      <PeopleList label={say('found')} items={found} onPick={onPick} />
      {name && found.length === 0 && <p class="soft empty">{say('found_none', name)}</p>}
      {name && onAdd && (
        <button type="button" class="button add" onClick={() => onAdd(name)}>
          {say('add_person', name)}
        </button>
      )}
    </search>
  );
}
