// The browser wants the rep's yes for the folder again: how much waits for it, and the press.
import { say, sayCount } from '@/lib/words';

export interface FolderPressProps {
  /** Writes of this device that are not in the folder yet. */
  waiting: number;
  onAllow(): void;
}

export function FolderPress({ waiting, onAllow }: FolderPressProps) {
  return (
    <p class="folder-press" role="status">
      <button type="button" class="button quiet" onClick={onAllow}>
        {say('folder_press')}
      </button>{' '}
      <span class="soft">{waiting > 0 ? sayCount('folder_waiting', waiting) : say('folder_nothing_waits')}</span>
    </p>
  );
}
