// The browser had lost the notebook and it was filled again: how much is there, and what is missing.
import { say, sayCount } from '@/lib/words';

export interface MendedNoticeProps {
  rows: { contacts: number; journal: number };
  /** How many of the last writes are missing. */
  missing: number;
  /** Until when the lost notebook is known to have been whole, in words. */
  since: string;
  onRead(): void;
  /** The rep chose this copy. */
  chosen?: boolean | undefined;
  /** Back to what the chosen one replaced; absent where the notebook was lost. */
  onBack?: (() => void) | undefined;
}

export function MendedNotice({ rows, missing, since, chosen, onRead, onBack }: MendedNoticeProps) {
  const people = sayCount('people_count', rows.contacts);
  const entries = sayCount('entries_count', rows.journal);
  return (
    <div class="notice mended" role="alert">
      {onBack || chosen ? (
        <p>{say('mended_chosen', people, entries, since)}</p>
      ) : (
        <p>
          {say('mended', people, entries)}{' '}
          {missing > 0 ? sayCount('mended_missing', missing, since) : say('mended_whole')}
        </p>
      )}
      {onBack && (
        <button type="button" class="button quiet" onClick={onBack}>
          {say('mended_back')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={onRead}>
        {say('mended_read')}
      </button>
    </div>
  );
}
