// Several people of the notebook, added by name and taken away again.
import { useEffect, useState } from 'preact/hooks';
import { say } from '@/lib/words';
import { PeopleList, type PersonItem } from './people-list';
import { PersonName } from './person-name';

export interface PickPeopleProps {
  label: string;
  /** What may be typed; people where absent. */
  hint?: string;
  ids: readonly string[];
  find(query: string): Promise<readonly PersonItem[]>;
  nameOf(id: string): string | undefined;
  onChange(ids: string[] | undefined): void;
}

export function PickPeople({ label, hint, ids, find, nameOf, onChange }: PickPeopleProps) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly PersonItem[]>([]);
  const [names, setNames] = useState<Record<string, string>>({});
  useEffect(() => {
    let current = true;
    if (!query.trim()) setFound([]);
    else void find(query).then((items) => current && setFound(items));
    return () => {
      current = false;
    };
  }, [query]);
  const add = (id: string) => {
    setNames({ ...names, [id]: found.find((item) => item.key === id)?.name ?? '' });
    setQuery('');
    onChange([...new Set([...ids, id])]);
  };
  const drop = (id: string) => {
    const next = ids.filter((other) => other !== id);
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset class="entry-field pick-people">
      <legend>{label}</legend>
      <ul class="chosen">
        {ids.map((id) => (
          <li key={id}>
            <PersonName name={names[id] ?? nameOf(id) ?? say('person')} />
            <button
              type="button"
              class="button quiet"
              aria-label={say('take_away', names[id] ?? nameOf(id) ?? '')}
              onClick={() => drop(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        class="field"
        type="text"
        aria-label={say('add_somebody', label)}
        placeholder={hint ?? say('find_person')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {found.length > 0 && <PeopleList label={say('found')} items={found} onPick={add} />}
    </fieldset>
  );
}
