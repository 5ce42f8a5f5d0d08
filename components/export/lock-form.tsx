// How a file is locked: for anybody to read, under a passphrase, or for somebody's key.

import { Choices } from '@/components/ui/choices';
import { PassphraseField } from '@/components/ui/passphrase-field';
import { say } from '@/lib/words';

/** `none`: readable by anybody. Empty: not decided yet. */
export type LockHow = '' | 'none' | 'passphrase' | 'key';

export interface Lock {
  how: LockHow;
  passphrase: string;
  keys: string;
}

export interface LockFormProps {
  lock: Lock;
  /** It cannot leave readable. */
  always: boolean;
  /** What is wrong with the passphrase; null where it will do. */
  weakness: string | null;
  onLock(lock: Lock): void;
  onNewWords(): void;
}

export function LockForm({ lock, always, weakness, onLock, onNewWords }: LockFormProps) {
  const choices: { id: LockHow; name: string; explain: string }[] = [
    ...(always ? [] : [{ id: 'none' as const, name: say('lock_none'), explain: say('lock_none_why') }]),
    { id: 'passphrase', name: say('lock_passphrase'), explain: say('lock_passphrase_why') },
    { id: 'key', name: say('lock_key'), explain: say('lock_key_why') },
  ];
  return (
    <section class="lock" aria-label={say('lock')}>
      <h2>{say('lock')}</h2>
      <Choices label={say('lock')} choices={choices} chosen={lock.how} onChoose={(how) => onLock({ ...lock, how })} />
      {lock.how === 'passphrase' && (
        <div class="lock-words">
          <PassphraseField
            id="lock-say"
            value={lock.passphrase}
            hint={weakness ?? say('passphrase_write_down')}
            onInput={(passphrase) => onLock({ ...lock, passphrase })}
            onNewWords={onNewWords}
          />
        </div>
      )}
      {lock.how === 'key' && (
        <label class="lock-keys">
          <span>{say('lock_keys')}</span>
          <textarea
            class="field"
            rows={3}
            spellcheck={false}
            placeholder="age1…"
            value={lock.keys}
            onInput={(event) => onLock({ ...lock, keys: event.currentTarget.value })}
          />
        </label>
      )}
    </section>
  );
}
