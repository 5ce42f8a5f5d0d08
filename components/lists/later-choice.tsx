// Until when somebody is put off: a few days to choose from, each with one press.
import { useEffect, useRef } from 'preact/hooks';
import { say, type Word } from '@/lib/words';

/** In days from today. */
const DAYS = [
  [1, 'later_tomorrow'],
  [3, 'later_three'],
  [7, 'later_week'],
  [14, 'later_fortnight'],
  [90, 'later_quarter'],
] as const satisfies readonly (readonly [number, Word])[];

export interface LaterChoiceProps {
  name: string;
  onDays(days: number): void;
  onCancel(): void;
}

export function LaterChoice({ name, onDays, onCancel }: LaterChoiceProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset class="later-choice" ref={box}>
      <legend class="soft">{say('later_when', name)}</legend>
      {DAYS.map(([days, word]) => (
        <button key={days} type="button" class="button" onClick={() => onDays(days)}>
          {say(word)}
        </button>
      ))}
      <button type="button" class="button quiet" onClick={onCancel}>
        {say('cancel')}
      </button>
    </fieldset>
  );
}
