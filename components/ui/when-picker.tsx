// When it happened, if not now: yesterday in one press, any day and hour by hand.
import { useState } from 'preact/hooks';
import { say } from '@/lib/words';

export interface WhenPickerProps {
  /** A day and a time as typed, turned into a stored date; null where they are no date. */
  toDate(day: string, time: string): string | null;
  /** Null means now. */
  onPick(at: string | null): void;
  onCancel(): void;
}

export function WhenPicker({ toDate, onPick, onCancel }: WhenPickerProps) {
  const today = Temporal.Now.plainDateISO();
  const [day, setDay] = useState(today.toString());
  const [time, setTime] = useState('');
  const stored = toDate(day, time);
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the group from any field in it
    <div class="when-picker" onKeyDown={cancel}>
      <button type="button" class="button" onClick={() => onPick(null)}>
        {say('right_now')}
      </button>
      <button type="button" class="button" onClick={() => onPick(today.subtract({ days: 1 }).toString())}>
        {say('yesterday')}
      </button>
      <label>
        <span class="hidden">{say('day')}</span>
        <input
          class="field"
          type="date"
          value={day}
          max={today.toString()}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="hidden">{say('time')}</span>
        <input class="field" type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
      </label>
      <button type="button" class="button primary" disabled={!stored} onClick={() => stored && onPick(stored)}>
        {say('set')}
      </button>
    </div>
  );
}
