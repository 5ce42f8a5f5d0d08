// What comes next with one person, each thing with its one action: closed, put off, or answered with a press.
import { type Errand, NextRows } from '@/components/person/next-rows';
import { openErrands } from '@/components/words/errand-words';
import { nextTiles } from '@/components/words/next-words';
import type { Reader } from '@/components/words/present';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { journal } from '@/lib/journal';
import type { PersonView } from '@/lib/services/person/see-person';
import type { Weighed } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { changeEntry, closeEntry } from './entry/change-entry';
import { RiskPart, SnoozeButton } from './later';

export interface NextPartProps {
  store: Store;
  actions: Actions;
  view: PersonView;
  /** Null until the journal has been weighed. */
  weighed: Weighed | null;
  reader: Reader & { isMarked(contact: string): boolean };
}

export function NextPart({ store, actions, view, weighed, reader }: NextPartProps) {
  const { row } = view;
  if (!row) return null;
  const entries = weighed?.entries ?? [];
  const kindOf = ({ id }: Errand) => journal.get(entries.find(({ entry }) => entry === id)?.kind ?? '');
  const close = (errand: Errand) => {
    const field = kindOf(errand)?.closing?.field ?? '';
    // The button goes; the cursor goes back to the line instead of nowhere.
    document.querySelector<HTMLElement>('.quick-log .line')?.focus();
    return changeEntry(store, errand.id, (fact) => actions.run(closeEntry(store, fact, field), say('saved')));
  };
  const act = (errand: Errand, all: boolean) => (
    <span class="acts">
      {all && kindOf(errand)?.putOff && <SnoozeButton store={store} entry={errand.id} actions={actions} />}
      <button type="button" class="button quiet" onClick={() => void close(errand)}>
        {kindOf(errand)?.closing?.label}
      </button>
    </span>
  );
  return (
    <NextRows
      tiles={weighed && nextTiles(row.record, weighed, reader)}
      errands={openErrands(entries, reader.isMarked, reader)}
      actions={act}
      asked={weighed?.risk && <RiskPart store={store} actions={actions} person={row.id} question={weighed.risk} />}
    />
  );
}
