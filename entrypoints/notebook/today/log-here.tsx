// A line to log, opened on the row of the person it is about, and closed once it is saved.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { LogBox } from '@/entrypoints/person/log-box';
import type { Action } from '@/lib/lists/reading/list';
import type { Store } from '@/lib/store/store';
import { beginDraft } from '@/lib/store/today/begin-draft';
import { say } from '@/lib/words';

export interface LogHereProps {
  store: Store;
  actions: Actions;
  person: string;
  /** How it begins; absent for a plain line. */
  begins?: Action | undefined;
  onDone(): void;
}

async function begin(store: Store, key: string, action: Action | undefined): Promise<void> {
  if (action?.do !== 'log') return;
  const { chip, more = {} } = action;
  const picked = chip !== 'call' || Object.keys(more).length > 0;
  if (picked) await beginDraft(store, { key, chip, more: { ...more }, picked });
}

export function LogHere({ store, actions, person, begins, onDone }: LogHereProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => void begin(store, person, begins).then(() => setReady(true)), [person, begins]);
  useLayoutEffect(() => {
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && onDone();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  });
  return (
    <div class="log-here">
      {ready && (
        <LogBox
          store={store}
          actions={actions}
          subject={{ kind: 'known', id: person }}
          person={person}
          focus
          onSettled={onDone}
        />
      )}
      <button type="button" class="button quiet" onClick={onDone}>
        {say('close')}
      </button>
    </div>
  );
}
