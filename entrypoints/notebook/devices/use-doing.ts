// One act at a time, fetched with the press, and how it went.
import { useState } from 'preact/hooks';

type Acts = typeof import('./acts');
/** Gives what there is to say, if anything. */
export type Doing = (work: (acts: Acts) => Promise<string | null | undefined>) => void;

export function useDoing(onChanged: () => void): { busy: boolean; said: string; doing: Doing } {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const run = async (work: Parameters<Doing>[0]) => {
    setBusy(true);
    setSaid('');
    setSaid((await work(await import('./acts'))) ?? '');
    setBusy(false);
    onChanged();
  };
  return { busy, said, doing: (work) => void run(work) };
}
