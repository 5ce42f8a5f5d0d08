// Touches a year for some people: what is set, each with its way out, and one more; which of them wins is said above.
import { useState } from 'preact/hooks';
import { type CadenceRule, sayCadenceOf, sayYearly } from '@/lib/model/advice/cadence-for';
import { say } from '@/lib/words';

export interface CadenceFormProps {
  /** Whom a rule can be for, with its name. */
  choices: readonly (readonly [of: string, name: string])[];
  rules: readonly CadenceRule[];
  onSave(of: string, numbers: { min: number; max: number }): void;
  onDrop(of: string): void;
}

export function CadenceForm({ choices, rules, onSave, onDrop }: CadenceFormProps) {
  const [typed, setTyped] = useState({ of: '', min: '1', max: '12' });
  const of = typed.of || choices[0]?.[0] || '';
  const number = (name: 'min' | 'max') => (
    <label>
      {say(name === 'min' ? 'rhythm_min' : 'rhythm_max')}{' '}
      <input
        class="field"
        type="number"
        min={1}
        max={366}
        required
        value={typed[name]}
        onInput={({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value })}
      />
    </label>
  );
  const save = (event: Event) => {
    event.preventDefault();
    onSave(of, { min: Number(typed.min), max: Number(typed.max) });
  };
  const name = (id: string) => choices.find(([known]) => known === id)?.[1] ?? sayCadenceOf(id);
  return (
    <form class="rule-form" aria-label={say('rhythm_some')} noValidate onSubmit={save}>
      <h2>{say('rhythm_some')}</h2>
      <p class="soft">{say('rhythm_some_why')}</p>
      {rules.length > 0 && (
        <ul class="lines" aria-label={say('rhythm_some')}>
          {rules.map((rule) => (
            <li key={rule.of}>
              {name(rule.of)}: {sayYearly(rule)}{' '}
              <button
                type="button"
                class="button quiet"
                aria-label={say('rhythm_drop', name(rule.of))}
                onClick={() => onDrop(rule.of)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="buttons">
        <select
          class="field"
          aria-label={say('rhythm_whom')}
          value={of}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, of: value })}
        >
          {choices.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
        {number('min')}
        {number('max')}
        <button type="submit" class="button">
          {say('save')}
        </button>
      </p>
    </form>
  );
}
