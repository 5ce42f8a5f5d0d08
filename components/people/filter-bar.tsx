// What people are sifted by: the choices in force as chips that can be taken away, and all others behind one button.
import { say } from '@/lib/words';

export interface FilterChoice {
  id: string;
  label: string;
  on: boolean;
}

export interface FilterGroup {
  title: string;
  choices: readonly FilterChoice[];
}

export interface FilterBarProps {
  groups: readonly FilterGroup[];
  onToggle(id: string): void;
}

export function FilterBar({ groups, onToggle }: FilterBarProps) {
  const on = groups.flatMap(({ choices }) => choices.filter((choice) => choice.on));
  return (
    <>
      {on.length > 0 && (
        <ul class="chips" aria-label={say('filters_on')}>
          {on.map(({ id, label }) => (
            <li key={id}>
              <button
                type="button"
                class="chip filter on"
                aria-label={say('filter_off', label)}
                onClick={() => onToggle(id)}
              >
                {label} ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="filter-menu">
        <summary class="button quiet">{say('filter_add')}</summary>
        <div class="card">
          {groups
            .filter(({ choices }) => choices.length > 0)
            .map(({ title, choices }) => (
              <fieldset key={title}>
                <legend>{title}</legend>
                {choices.map(({ id, label, on }) => (
                  <label key={id}>
                    <input type="checkbox" checked={on} onChange={() => onToggle(id)} /> {label}
                  </label>
                ))}
              </fieldset>
            ))}
        </div>
      </details>
    </>
  );
}
