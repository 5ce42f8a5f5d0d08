// Since when somebody stands on a stage: today, a day that offers itself, or any day before.
import { useId } from 'preact/hooks';
import { say } from '@/lib/words';

export interface SinceFieldProps {
  /** ISO day; empty while none is chosen. */
  value: string;
  today: string;
  /** Days that offer themselves beside today, with why. */
  days: readonly { day: string; why: string }[];
  sayDay(day: string): string;
  onChange(day: string): void;
}

export function SinceField({ value, today, days, sayDay, onChange }: SinceFieldProps) {
  const id = useId();
  const offered = [{ day: today, why: '' }, ...days.filter(({ day }) => day !== today)];
  return (
    <div class="since-field">
      <label for={id}>{say('since')}</label>
      <input
        id={id}
        class="field"
        type="date"
        required
        max={today}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {offered.length > 1 &&
        offered.map(({ day, why }) => (
          <button
            key={day}
            type="button"
            class="button quiet"
            aria-pressed={day === value}
            title={why || undefined}
            onClick={() => onChange(day)}
          >
            {sayDay(day)}
          </button>
        ))}
    </div>
  );
}
