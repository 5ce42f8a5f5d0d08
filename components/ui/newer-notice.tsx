// The notebook is a newer Rung's: it can be read and saved as it is, and nothing in it can be changed from here.
import { say } from '@/lib/words';

export interface NewerNoticeProps {
  reason: string;
  /** Why the raw data could not be saved; empty otherwise. */
  failed: string;
  onRaw(): void;
}

export function NewerNotice({ reason, failed, onRaw }: NewerNoticeProps) {
  return (
    <div class="notice newer" role="status">
      <p>
        {failed || reason} {say('newer_read_only')}
      </p>
      <button type="button" class="button" onClick={onRaw}>
        {say('save_raw')}
      </button>
    </div>
  );
}
