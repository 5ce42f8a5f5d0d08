// One or several of a few answers, as a list to open or as boxes to tick.
import { useId } from 'preact/hooks';
import { say } from '@/lib/words';

interface Answer {
  id: string;
  label: string;
}

export interface ChoiceProps {
  label: string;
  choices: readonly Answer[];
  value: unknown;
  onChange(value: unknown): void;
}

/** Empty is an answer too: not known, not said. */
export function Choice({ label, choices, value, onChange }: ChoiceProps) {
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <div class="entry-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={String(value ?? '')}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{say('not_said')}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Choices({ label, choices, value, onChange }: ChoiceProps) {
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const turn = (id: string, on: boolean) => {
    const next = choices.map((choice) => choice.id).filter((known) => (known === id ? on : chosen.includes(known)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset class="entry-field chips">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id} class="chip">
          <input
            type="checkbox"
            checked={chosen.includes(choice.id)}
            onChange={(event) => turn(choice.id, event.currentTarget.checked)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
