// Closes an entry that is open as of today: a promise kept, a problem resolved.

import type { Actions } from '@/entrypoints/hooks/use-store';
import { isOpen, journal } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { changeEntry, closeEntry } from './change-entry';

export interface CloseButtonProps {
  store: Store;
  entry: Fact;
  /** What the entry is called. */
  name: string;
  actions: Actions;
  onClosed(): void;
}

export function CloseButton({ store, entry, name, actions, onClosed }: CloseButtonProps) {
  const closing = journal.get(entry.kind)?.closing;
  if (!closing || !isOpen(entry)) return null;
  const close = async () => {
    await changeEntry(store, entry.entry, (fact) => actions.run(closeEntry(store, fact, closing.field), say('saved')));
    onClosed();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form where there is none
    <span class="closing" role="group" aria-label={name}>
      <button type="button" class="button quiet" onClick={() => void close()}>
        {closing.label}
      </button>
    </span>
  );
}
