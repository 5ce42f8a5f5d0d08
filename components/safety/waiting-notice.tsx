// A copy of the rep's own waits for a press: since when, how many changes are in none, and the press.
import { say, sayCount } from '@/lib/words';

export interface WaitingNoticeProps {
  /** The day of the last one, in words; null where none was made. */
  since: string | null;
  changes: number;
  busy: boolean;
  onNow(): void;
  onLater(): void;
}

export function WaitingNotice({ since, changes, busy, onNow, onLater }: WaitingNoticeProps) {
  return (
    <div class="notice due" role="status">
      <p>
        {since === null ? say('waiting_first') : say('waiting_since', since)} {sayCount('own_changes', changes)}
      </p>
      <button type="button" class="button quiet" disabled={busy} onClick={onNow}>
        {busy ? say('working') : say('own_now')}
      </button>
      <button type="button" class="button quiet" onClick={onLater}>
        {say('due_read')}
      </button>
    </div>
  );
}
