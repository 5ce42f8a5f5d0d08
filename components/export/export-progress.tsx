// How far the making of an export is, with the way to stop it.
import { say, sayNumber } from '@/lib/words';

export interface ExportProgressProps {
  /** From 0 to 1. */
  done: number;
  onCancel(): void;
}

export function ExportProgress({ done, onCancel }: ExportProgressProps) {
  return (
    <div class="export-progress">
      <progress aria-label={say('export_progress')} max={1} value={done} />
      <span class="soft">{sayNumber(done, { style: 'percent' })}</span>
      <button type="button" class="button" onClick={onCancel}>
        {say('cancel')}
      </button>
    </div>
  );
}
