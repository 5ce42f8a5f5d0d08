// Changing, covering or deleting one entry of a timeline.
import { useState } from 'preact/hooks';
import { chips } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry';
import { deleteEntry, editEntry } from '@/lib/services/edit-entry';
import type { Store } from '@/lib/store/open';
import { liveEntry } from '@/lib/store/read';
import { say } from '@/lib/words';
import { CalendarButton, EntryEdit } from './parts';
import type { Actions } from './use-store';

export interface EntryActionsProps {
  store: Store;
  /** Id of the entry. */
  entry: string;
  kind: string;
  /** What it is called, so that a screen reader tells one "Edit" from another. */
  name: string;
  /** Marked sensitive. */
  marked: boolean;
  /** Has a planned day. */
  planned: boolean;
  actions: Actions;
}

export function EntryActions({ store, entry, kind, name, marked, planned, actions }: EntryActionsProps) {
  const [editing, edit] = useState<Fact | null>(null);
  const remove = async () => {
    const fact = await liveEntry(store, entry);
    if (fact) await actions.run(deleteEntry(store, fact), say('entry_deleted'));
  };
  const mark = async () => {
    const fact = await liveEntry(store, entry);
    if (!fact) return;
    const fields = { sensitive: marked ? undefined : true };
    await actions.run(editEntry(store, fact, fields), say(marked ? 'entry_uncovered' : 'entry_covered'));
  };
  if (editing) return <EntryEdit store={store} entry={editing} actions={actions} onDone={() => edit(null)} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form where there is none
    <span class="entry-actions" role="group" aria-label={name}>
      {planned && <CalendarButton store={store} entry={entry} tell={actions.tell} />}
      {chips.some((chip) => chip.kind === kind) && (
        <button type="button" class="button quiet" onClick={() => void liveEntry(store, entry).then(edit)}>
          {say('edit')}
        </button>
      )}
      <button type="button" class="button quiet" aria-pressed={marked} onClick={() => void mark()}>
        {say('sensitive')}
      </button>
      <button type="button" class="button quiet" onClick={() => void remove()}>
        {say('delete')}
      </button>
    </span>
  );
}
