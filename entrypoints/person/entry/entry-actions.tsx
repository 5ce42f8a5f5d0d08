// Changing, closing, covering or deleting one entry of a timeline, and being reminded of it.
import { useRef } from 'preact/hooks';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { formFor, RemindForm } from '@/entrypoints/person/later';
import type { Fact } from '@/lib/model/entry/entry';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { changeEntry, deleteEntry, editEntry } from './change-entry';
import { CloseButton } from './close-button';
import { useOpenForm } from './open-form';
import { PassOn } from './pass-on';

export interface EntryActionsProps {
  store: Store;
  entry: Fact;
  /** Id of the person in view. */
  person: string;
  /** What it is called, so that a screen reader tells one "Edit" from another. */
  name: string;
  /** Sensitive for its own sake or a person's: nothing of it is passed on. */
  covered: boolean;
  actions: Actions;
}

export function EntryActions({ store, entry, person, name, covered, actions }: EntryActionsProps) {
  const Form = formFor(entry.kind);
  const marked = entry.sensitive === true;
  const place = useRef<HTMLSpanElement>(null);
  /** What had the cursor goes; the cursor stays at the entry instead of nowhere. */
  const stay = () => place.current?.querySelector('button')?.focus();
  const { open, set: setOpen, keep } = useOpenForm<Fact | 'remind'>(stay);
  const change = (work: Parameters<typeof changeEntry>[2]) => changeEntry(store, entry.entry, work);
  const remove = () => {
    place.current?.closest('article')?.querySelector<HTMLElement>('.line')?.focus();
    return change((fact) => actions.run(deleteEntry(store, fact), say('entry_deleted')));
  };
  const mark = () => {
    const fields = { sensitive: marked ? undefined : true };
    const done = say(marked ? 'entry_uncovered' : 'entry_covered');
    return change((fact) => actions.run(editEntry(store, fact, fields), done));
  };
  const by = { store, actions, onDone: () => setOpen(null) };
  if (open === 'remind') return <RemindForm {...by} {...{ entry, person }} />;
  if (open && Form)
    return (
      <div class="entry-edit" onInput={keep}>
        <Form {...by} entry={open} />
      </div>
    );
  return (
    <>
      <CloseButton {...{ store, entry, name, actions }} onClosed={stay} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form where there is none */}
      <span ref={place} class="entry-actions" role="group" aria-label={name}>
        {Form && (
          <button type="button" class="button quiet" onClick={() => void liveEntry(store, entry.entry).then(setOpen)}>
            {say('edit')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => setOpen('remind')}>
          {say('remind_me')}
        </button>
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
