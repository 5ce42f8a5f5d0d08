// Ways to look at people: ready ones, those the rep kept by name, and which columns are shown.
import { useState } from 'preact/hooks';
import { say } from '@/lib/words';

export interface KeptViewsProps {
  ready: readonly { name: string; query: string }[];
  kept: readonly { id: string; name: string; query: string }[];
  /** How people are looked at now; empty where they are not sifted at all. */
  now: string;
  columns: readonly { id: string; label: string; on: boolean }[];
  onColumn(id: string): void;
  onKeep(name: string): void;
  onDrop(id: string): void;
}

export function KeptViews({ ready, kept, now, columns, onColumn, onKeep, onDrop }: KeptViewsProps) {
  const [name, setName] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    onKeep(name);
    setName('');
  };
  const current = (query: string) => (query === now ? 'page' : undefined);
  return (
    <>
      <details class="filter-menu">
        <summary class="button quiet">{say('views')}</summary>
        <div class="card">
          <ul class="views">
            {[...ready.map((view) => ({ ...view, id: '' })), ...kept].map(({ id, name, query }) => (
              <li key={id || name}>
                <a href={`#/people?${query}`} aria-current={current(query)}>
                  {name}
                </a>
                {id && (
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={say('view_drop', name)}
                    onClick={() => onDrop(id)}
                  >
                    ×
                  </button>
                )}
              </li>
            ))}
          </ul>
          {now && (
            <form onSubmit={keep}>
              <input
                class="field"
                aria-label={say('view_name')}
                placeholder={say('view_name')}
                required
                maxLength={80}
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
              <button type="submit" class="button">
                {say('view_keep')}
              </button>
            </form>
          )}
        </div>
      </details>
      <details class="filter-menu">
        <summary class="button quiet">{say('columns_shown')}</summary>
        <fieldset class="card">
          <legend class="hidden">{say('columns_shown')}</legend>
          {columns.map(({ id, label, on }) => (
            <label key={id}>
              <input type="checkbox" checked={on} onChange={() => onColumn(id)} /> {label}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}
