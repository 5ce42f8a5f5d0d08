// How far an import is, with the way to stop it while that is still possible.
import { say, sayNumber } from '@/lib/words';

export interface ImportProgressProps {
  done: number;
  all: number;
  onCancel?: (() => void) | undefined;
}

export function ImportProgress({ done, all, onCancel }: ImportProgressProps) {
  return (
    <div class="import-progress">
      <progress aria-label={say('import')} max={Math.max(1, all)} value={done} />
      <span class="soft">{say('import_progress', sayNumber(done), sayNumber(all))}</span>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      )}
    </div>
  );
}
