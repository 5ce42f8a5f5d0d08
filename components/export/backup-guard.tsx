// Before a backup leaves that holds what may be an employer's: leave that out, or say in writing that it may go.
import { say, sayCount } from '@/lib/words';

export interface BackupGuardProps {
  /** How many things are or may be an employer's. */
  count: number;
  typed: string;
  onType(typed: string): void;
  onWithout(): void;
}

export function BackupGuard({ count, typed, onType, onWithout }: BackupGuardProps) {
  return (
    <section class="tile-like guard" aria-label={say('guard')}>
      <h2>{say('guard')}</h2>
      <p>{sayCount('guard_holds', count)}</p>
      <button type="button" class="button primary" onClick={onWithout}>
        {say('guard_without')}
      </button>
      <label>
        <span>{say('guard_type', say('guard_word'))}</span>
        <input class="field" autocomplete="off" value={typed} onInput={(event) => onType(event.currentTarget.value)} />
      </label>
    </section>
  );
}

export const isGuardWord = (typed: string): boolean => typed.trim().toLowerCase() === say('guard_word');
