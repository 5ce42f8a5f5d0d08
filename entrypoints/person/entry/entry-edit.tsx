// One entry being changed, in the same form it was logged with.
import { useState } from 'preact/hooks';
import { QuickLog } from '@/components/entry/quick-log';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { chips } from '@/lib/journal';
import { differing } from '@/lib/model/differing';
import type { Fact } from '@/lib/model/entry/entry';
import { sayDay, storedDate } from '@/lib/model/when';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { fieldsOf, formOf, lineOf } from '@/lib/services/entry/line-of';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { LineForm } from './line-form';
import { OwnedEntry } from './owned-entry';

export interface EntryEditProps {
  store: Store;
  entry: Fact;
  actions: Actions;
  onDone(): void;
}

export function EntryEdit({ store, entry, actions, onDone }: EntryEditProps) {
  const [opened] = useState(() => lineOf(entry));
  const [line, setLine] = useState(opened);
  if (!line || !opened) return null;
  const zone = store.world.zone();
  const hasForm = formOf(line.chip, line.more).length > 0;
  const save = async () => {
    const fields = fieldsOf(line);
    const changes =
      fields &&
      differing<Record<string, unknown>>(
        { ...fieldsOf(opened), at: opened.at },
        { ...fields, at: line.at ?? opened.at },
      );
    const done = changes && (await actions.run(editEntry(store, entry, changes), say('saved')));
    if (done?.ok) onDone();
  };
  /** Escape leaves the form; the popup itself stays open. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any field in it
    <div class="entry-edit" onKeyDown={leave}>
      <QuickLog
        chips={chips.filter((chip) => chip.kind === entry.kind)}
        line={line}
        focus
        busy={actions.busy}
        sayDate={(at) => sayDay(at, store.world.now(), zone)}
        toDate={(day, time) => storedDate(day, time, zone)}
        form={hasForm && <LineForm store={store} person={entry.people[0] ?? null} line={line} onChange={setLine} />}
        unfolded={hasForm}
        onChange={setLine}
        onSave={() => void save()}
      />
      <button type="button" class="button quiet" onClick={onDone}>
        {say('cancel')}
      </button>
      <OwnedEntry store={store} entry={entry} actions={actions} />
    </div>
  );
}
