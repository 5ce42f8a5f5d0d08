// Puts a follow-up off, until tomorrow or for a week, in one press.
import type { Actions } from '@/entrypoints/hooks/use-store';
import { putOff } from '@/lib/services/entry/put-off';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { changeEntry } from './change-entry';

export interface SnoozeButtonProps {
  store: Store;
  /** Id of the entry. */
  entry: string;
  actions: Actions;
}

const CHOICES = [
  { days: 1, word: 'put_off_day' },
  { days: 7, word: 'put_off_week' },
] as const;

export function SnoozeButton({ store, entry, actions }: SnoozeButtonProps) {
  const off = (days: number) =>
    changeEntry(store, entry, (fact) => actions.run(putOff(store, fact, days), say('put_off_done')));
  return (
    <>
      {CHOICES.map(({ days, word }) => (
        <button key={days} type="button" class="button quiet" onClick={() => void off(days)}>
          {say(word)}
        </button>
      ))}
    </>
  );
}
