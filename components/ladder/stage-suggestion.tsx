// What the journal suggests: a stage, since when, and one press to accept it.
import { useState } from 'preact/hooks';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';

export interface StageSuggestionProps {
  ladder: Ladder;
  to: number;
  /** ISO days: when its rule was met, and today. */
  since: string;
  today: string;
  onAccept(since: string): void;
  onPutOff(): void;
}

export function StageSuggestion({ ladder, to, since, today, onAccept, onPutOff }: StageSuggestionProps) {
  const [day, setDay] = useState(since);
  const accept = (event: Event) => {
    event.preventDefault();
    onAccept(day);
  };
  return (
    <form class="suggestion" onSubmit={accept}>
      <p>
        {say('suggest_before')} <strong>{stageName(ladder, to)}</strong>?
      </p>
      <label>
        <span class="soft">{say('since')}</span>
        <input
          class="field"
          type="date"
          required
          max={today}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary">
        {say('suggest_yes', to)}
      </button>
      <button type="button" class="button quiet" onClick={onPutOff}>
        {say('suggest_not_yet')}
      </button>
    </form>
  );
}
