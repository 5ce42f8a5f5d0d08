// Opening the notebook, mending what the browser lost, and making anew what it can no longer read.
import { useState } from 'preact/hooks';
import { openStore, type Reading } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import type { ClosedProps } from './closed';
import { notebookName, world } from './which-notebook';

type Shut = Pick<ClosedProps, 'reason' | 'erased' | 'newer' | 'lost'>;
type State = { store: Store; turn: number } | Shut | null;

/** After so many milliseconds without an answer of the browser the rep is told. */
const PATIENCE_MS = 2_500;

/** It is opened anew so often, at most: what does not open then stays as it is until the rep tries. */
const AGAIN = 3;

/** `reading`: where a newer notebook can be shown. `turn`: how often it was opened anew. */
export function useOpening(reading?: Reading) {
  const [state, setState] = useState<State>(null);
  /** Can it no longer be read, and be made anew? Else the reason why it cannot be opened stays. */
  const renew = async (turn: number, reason: string, choice?: string | null) => {
    if (turn >= AGAIN) return;
    const { takeUnreadable } = await import('@/lib/vault/unreadable');
    const answer = await takeUnreadable(world, notebookName, choice !== undefined);
    if (answer === 'again') open(turn + 1, choice);
    else if (answer) setState({ reason, lost: true });
  };
  const open = (turn = 0, choice?: string | null) => {
    const sayWhy = async () => {
      const reason = await (await import('./why-slow')).whySlow();
      setState((now) => now ?? { reason });
    };
    const slow = setTimeout(() => void sayWhy(), PATIENCE_MS);
    const mend = async (store: Store) => (await import('@/lib/vault/mend')).mend(store, choice);
    void openStore(world, notebookName, {
      mend,
      ...(reading && { reading }),
    }).then((result) => {
      clearTimeout(slow);
      if (!result.ok) {
        const { code, say: reason } = result;
        setState({ reason, newer: !reading && code === 'newer', lost: code === 'lost' });
        if (code === 'closed') void renew(turn, reason, choice);
        return;
      }
      setState({ store: result.value, turn });
    });
  };
  return { state, open, renew, close: (shut: Shut) => setState(shut) };
}
