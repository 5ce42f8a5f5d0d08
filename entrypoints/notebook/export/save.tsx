// The last part of an export: how it is locked, what may hold it back, and the button.
import { useEffect, useState } from 'preact/hooks';
import { BackupGuard, isGuardWord } from '@/components/export/backup-guard';
import { ExportProgress } from '@/components/export/export-progress';
import { type Lock, LockForm } from '@/components/export/lock-form';
import type { ExportPreview } from '@/lib/package/export';
import { weaknessOf } from '@/lib/package/lock';
import { newPassphrase } from '@/lib/package/passphrase';
import { chance } from '@/lib/ports/chance';
import { say } from '@/lib/words';

export interface ExportSaveProps {
  preview: ExportPreview;
  /** From 0 to 1 while it is being made. */
  progress: number | null;
  onCancel(): void;
  withoutEmployer: boolean;
  onWithout(without: boolean): void;
  onSave(lock: Lock): void;
}

const START = { always: 'passphrase', ask: '', optional: 'none' } as const;

export function ExportSave({ preview, progress, onCancel, withoutEmployer, onWithout, onSave }: ExportSaveProps) {
  const { locked, holdsAll, id } = preview.profile;
  const [lock, setLock] = useState<Lock>({ how: START[locked], passphrase: '', keys: '' });
  const [typed, setTyped] = useState('');
  const offer = () => void newPassphrase(chance).then((passphrase) => setLock((now) => ({ ...now, passphrase })));
  useEffect(() => setLock((now) => ({ ...now, how: START[locked] })), [id]);
  useEffect(offer, []);
  const theirs = preview.classes.employer + preview.classes.unknown;
  const guarded = Boolean(holdsAll) && theirs > 0 && !withoutEmployer;
  const weakness = weaknessOf(lock.passphrase);
  const unlocked =
    lock.how === '' || (lock.how === 'passphrase' && weakness !== null) || (lock.how === 'key' && !lock.keys.trim());
  const held = unlocked || progress !== null || (guarded && !isGuardWord(typed));
  return (
    <>
      <LockForm lock={lock} always={locked === 'always'} weakness={weakness} onLock={setLock} onNewWords={offer} />
      {guarded && <BackupGuard count={theirs} typed={typed} onType={setTyped} onWithout={() => onWithout(true)} />}
      {withoutEmployer && (
        <p>
          {say('guard_without_on')}{' '}
          <button type="button" class="button quiet" onClick={() => onWithout(false)}>
            {say('guard_with_again')}
          </button>
        </p>
      )}
      {progress !== null && <ExportProgress done={progress} onCancel={onCancel} />}
      <button type="button" class={guarded ? 'button' : 'button primary'} disabled={held} onClick={() => onSave(lock)}>
        {progress === null ? say('save') : say('working')}
      </button>
    </>
  );
}
