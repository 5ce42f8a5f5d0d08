// A copy of the rep's own is due: since when there is none, the way to make one, and the word that it was read.
import { say } from '@/lib/words';

export interface DueNoticeProps {
  /** The day of the last copy, or of the first thing worth one, in words. */
  since: string;
  /** Was there ever one? */
  ever: boolean;
  onRead(): void;
}

export function DueNotice({ since, ever, onRead }: DueNoticeProps) {
  return (
    <div class="notice due" role="status">
      <p>{say(ever ? 'due_since' : 'due_never', since)}</p>
      <a class="button quiet" href="#/safety">
        {say('copy_make')}
      </a>
      <button type="button" class="button quiet" onClick={onRead}>
        {say('due_read')}
      </button>
    </div>
  );
}
