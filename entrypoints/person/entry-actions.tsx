// Changing, closing, covering or deleting one entry of a timeline.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { journal } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { changeEntry, closeEntry, deleteEntry, editEntry } from './change-entry';
import { formFor } from './later';
import { PassOn } from './pass-on';

export interface EntryActionsProps {
  store: Store;
  entry: Fact;
  /** What it is called, so that a screen reader tells one "Edit" from another. */
  name: string;
  /** Sensitive for its own sake or a person's: nothing of it is passed on. */
  covered: boolean;
  actions: Actions;
}

export function EntryActions({ store, entry, name, covered, actions }: EntryActionsProps) {
  const [editing, edit] = useState<Fact | null>(null);
  const [Form, closing] = [formFor(entry.kind), journal.get(entry.kind)?.closing];
  const marked = entry.sensitive === true;
  const place = useRef<HTMLSpanElement>(null);
  const live = () => liveEntry(store, entry.entry);
  /** What had the cursor goes; the cursor stays at the entry instead of nowhere. */
  const stay = () => place.current?.querySelector('button')?.focus();
  const edited = useRef(false);
  useEffect(() => {
    if (edited.current) stay();
    edited.current = editing !== null;
  }, [editing]);
  const change = (work: Parameters<typeof changeEntry>[2]) => changeEntry(store, entry.entry, work);
  const remove = () => {
    place.current?.closest('article')?.querySelector<HTMLElement>('.line')?.focus();
    return change((fact) => actions.run(deleteEntry(store, fact), say('entry_deleted')));
  };
  const close = async () => {
    const field = closing?.field ?? '';
    await change((fact) => actions.run(closeEntry(store, fact, field), say('saved')));
    stay();
  };
  const mark = () => {
    const fields = { sensitive: marked ? undefined : true };
    const done = say(marked ? 'entry_uncovered' : 'entry_covered');
    return change((fact) => actions.run(editEntry(store, fact, fields), done));
  };
  if (editing && Form) return <Form store={store} entry={editing} actions={actions} onDone={() => edit(null)} />;
  return (
    <>
      {closing && !entry[closing.field] && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form where there is none
        <span class="closing" role="group" aria-label={name}>
          <button type="button" class="button quiet" onClick={() => void close()}>
            {closing.label}
          </button>
        </span>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form where there is none */}
      <span ref={place} class="entry-actions" role="group" aria-label={name}>
        {Form && (
          <button type="button" class="button quiet" onClick={() => void live().then(edit)}>
            {say('edit')}
          </button>
        )}
        <PassOn {...{ store, entry, covered }} tell={actions.tell} />
        <button type="button" class="button quiet" aria-pressed={marked} onClick={() => void mark()}>
          {say('sensitive')}
        </button>
        <button type="button" class="button quiet" onClick={() => void remove()}>
          {say('delete')}
        </button>
      </span>
    </>
  );
}
