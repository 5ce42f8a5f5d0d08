// Changing or deleting one entry of a timeline.
import { useState } from 'preact/hooks';
import { type Line, QuickLog } from '@/components/quick-log';
import { chips } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry';
import { sayDay, storedDate } from '@/lib/model/when';
import { deleteEntry, editEntry } from '@/lib/services/edit-entry';
import type { Store } from '@/lib/store/open';
import { liveEntry } from '@/lib/store/read';
import { say } from '@/lib/words';
import type { Actions } from '../popup/use-store';

export interface EntryActionsProps {
  store: Store;
  /** Id of the entry. */
  entry: string;
  kind: string;
  actions: Actions;
}

export function EntryActions({ store, entry, kind, actions }: EntryActionsProps) {
  const [editing, edit] = useState<{ fact: Fact; line: Line } | null>(null);
  const zone = store.world.zone();
  const start = async () => {
    const fact = await liveEntry(store, entry);
    const chip = chips.find((known) => known.kind === fact?.kind && known.id === fact.type);
    if (fact && chip) edit({ fact, line: { text: String(fact.note ?? ''), chip: chip.id, at: fact.at } });
  };
  const save = async () => {
    const chip = chips.find((known) => known.id === editing?.line.chip);
    if (!editing || !chip) return;
    const { text, at } = editing.line;
    const done = await actions.run(
      editEntry(store, editing.fact, { ...chip.fields(text), ...(at && { at }) }),
      say('saved'),
    );
    if (done.ok) edit(null);
  };
  const remove = async () => {
    const fact = await liveEntry(store, entry);
    if (fact) await actions.run(deleteEntry(store, fact), say('entry_deleted'));
  };
  if (editing)
    return (
      <div class="entry-edit">
        <QuickLog
          chips={chips.filter((chip) => chip.kind === editing.fact.kind)}
          line={editing.line}
          focus
          busy={actions.busy}
          sayDate={(at) => sayDay(at, store.world.now(), zone)}
          toDate={(day, time) => storedDate(day, time, zone)}
          onChange={(line) => edit({ ...editing, line })}
          onSave={() => void save()}
        />
        <button type="button" class="button quiet" onClick={() => edit(null)}>
          {say('cancel')}
        </button>
      </div>
    );
  return (
    <span class="entry-actions">
      {chips.some((chip) => chip.kind === kind) && (
        <button type="button" class="button quiet" onClick={() => void start()}>
          {say('edit')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => void remove()}>
        {say('delete')}
      </button>
    </span>
  );
}
