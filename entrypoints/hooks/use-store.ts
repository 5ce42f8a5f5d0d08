// Reading and writing the notebook from a screen: live answers, and one notice at a time with its undo.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Result } from '@/lib/model/result';
import type { Receipt } from '@/lib/store/change';
import { onChanges } from '@/lib/store/read/live';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { useHeard } from './use-heard';

/** A question that is asked again after each change of the notebook; `undefined` until answered. */
export const useAnswer = <Value>(ask: () => Promise<Value>, keys: readonly unknown[]): Value | undefined =>
  useHeard(ask, onChanges, keys);

export interface Said {
  text: string;
  tone: 'plain' | 'warn';
  onUndo?: (() => void) | undefined;
  next?: ComponentChildren;
  /** Id of the entry that was saved, where the way back stands beside it. */
  entry?: string | undefined;
}

type Done = Result<{ receipt: Receipt } | Receipt, string>;

const receiptIn = (value: { receipt: Receipt } | Receipt): Receipt => ('receipt' in value ? value.receipt : value);

export type Actions = ReturnType<typeof useActions>;

/** Runs actions and says how they went; a saved one can be undone from the notice, or by `undo`. */
export function useActions(store: Store) {
  const [said, setSaid] = useState<Said>({ text: '', tone: 'plain' });
  const [busy, setBusy] = useState(false);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const wayBack = useRef<(() => Promise<void>) | null>(null);
  const show = (next: Said, back: (() => Promise<void>) | null = null) => {
    wayBack.current = back;
    setSaid({ ...next, ...(back && { onUndo: () => void undo() }) });
  };
  /** Takes back what was done last; what is being saved just now is waited for, and is what was done last. */
  const undo = (): Promise<void> => {
    const undone = running.current.then(() => wayBack.current?.());
    running.current = undone.catch(() => {});
    return undone;
  };
  const takeBack = async (receipt: Receipt, onUndone?: () => void) => {
    // Fetched with the press: most openings write nothing.
    const { undo } = await import('@/lib/store/write');
    const undone = await undo(store, receipt);
    show(undone.ok ? { text: say('undone'), tone: 'plain' } : { text: undone.say, tone: 'warn' });
    if (undone.ok) onUndone?.();
  };
  /** `saved`: what is said when it went well. `then`: what belongs to it, and what has to be done once it is undone. */
  const run = <Outcome extends Done>(
    action: Promise<Outcome>,
    saved: string | ((value: Extract<Outcome, { ok: true }>['value']) => string),
    then?: (receipt: Receipt) => Pick<Said, 'next' | 'entry'> & { onUndone?(): void },
  ): Promise<Outcome> => {
    setBusy(true);
    const told = action.then((result) => {
      setBusy(false);
      if (!result.ok) {
        show({ text: result.say, tone: 'warn' });
        return result;
      }
      const receipt = receiptIn(result.value);
      const text = typeof saved === 'string' ? saved : saved(result.value as never);
      const { onUndone, ...more } = then?.(receipt) ?? {};
      show({ text, tone: 'plain', ...more }, () => takeBack(receipt, onUndone));
      return result;
    });
    running.current = told.catch(() => {});
    return told;
  };
  return { said, busy, run, undo, tell: (text: string, tone: Said['tone'] = 'plain') => show({ text, tone }) };
}
