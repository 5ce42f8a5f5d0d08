// The browser had lost the notebook and it was filled again: how much is there, and what is missing.
import { say, sayCount } from '@/lib/words';

export interface MendedNoticeProps {
  rows: { contacts: number; journal: number };
  /** How many of the last writes are missing. */
  missing: number;
  /** Until when the lost notebook is known to have been whole, in words. */
  since: string;
  onRead(): void;
}

export function MendedNotice({ rows, missing, since, onRead }: MendedNoticeProps) {
  return (
    <div class="notice mended" role="alert">
      <p>
        {say('mended', rows.contacts, rows.journal)}{' '}
        {missing > 0 ? sayCount('mended_missing', missing, since) : say('mended_whole')}
      </p>
      <button type="button" class="button quiet" onClick={onRead}>
        {say('mended_read')}
      </button>
    </div>
  );
}
