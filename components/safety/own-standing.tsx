// How the copies stand that are made by themselves: the last one and where it is, what is in none yet, and why the next one waits.
import { useState } from 'preact/hooks';
import { say, sayCount, type Word } from '@/lib/words';

export interface OwnStandingProps {
  kind: 'folder' | 'downloads';
  /** The folder, as the rep calls it. */
  place: string;
  days: number;
  /** The last one; null where none was made yet. */
  last: { when: string; fileName: string; opened: boolean } | null;
  /** Writes that are in none yet. */
  changes: number;
  waits: 'press' | 'gone' | 'failed' | null;
  /** Why it failed, as a sentence. */
  say: string;
  words: string;
  busy: boolean;
  onNow(): void;
  onChange(): void;
  onStop(): void;
}

const WAITS = { press: 'own_waits_press', gone: 'own_waits_gone' } as const satisfies Record<string, Word>;

export const placeWords = (kind: 'folder' | 'downloads', place: string): string =>
  kind === 'folder' ? say('own_in_folder', place) : say('own_downloads');

function lastWords({ last, kind, place }: OwnStandingProps): string {
  if (!last) return say('own_none_yet');
  return say(last.opened ? 'own_last_opened' : 'own_last_measured', last.when, placeWords(kind, place), last.fileName);
}

export function OwnStanding(props: OwnStandingProps) {
  const { kind, place, days, changes, waits, words, busy, onNow, onChange, onStop } = props;
  const [shown, show] = useState(false);
  return (
    <>
      <p>{say(days === 1 ? 'own_stands_daily' : 'own_stands_weekly', placeWords(kind, place))}</p>
      <p>{lastWords(props)}</p>
      {changes > 0 && <p>{sayCount('own_changes', changes)}</p>}
      {waits && (
        <p role="status" class="warn">
          {waits === 'failed' ? say('own_waits_failed', props.say) : say(WAITS[waits])}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button primary" disabled={busy} onClick={onNow}>
          {busy ? say('working') : say('own_now')}
        </button>
        <button type="button" class="button quiet" aria-expanded={shown} onClick={() => show(!shown)}>
          {say(shown ? 'own_words_hide' : 'own_words_show')}
        </button>
        <button type="button" class="button quiet" onClick={onChange}>
          {say('own_change')}
        </button>
        <button type="button" class="button quiet" onClick={onStop}>
          {say('own_stop')}
        </button>
      </div>
      {shown && (
        <p>
          <code>{words}</code>
        </p>
      )}
    </>
  );
}
