// What has happened with one person, newest first, and what can be done with each of it.
import { History, nameOf } from '@/components/entry/history';
import { later } from '@/components/ui/later';
import { historyItem, type Reader } from '@/components/words/present';
import type { Actions } from '@/entrypoints/hooks/use-store';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { sayDay } from '@/lib/model/when';
import type { PersonView } from '@/lib/services/person/see-person';
import type { Weighed } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import type { EntryActionsProps } from './entry/entry-actions';

/** Of an entry that is unfolded. */
const EntryActions = later<EntryActionsProps>(async () => (await import('./entry/entry-actions')).EntryActions);

export interface HistoryPartProps {
  store: Store;
  actions: Actions;
  view: PersonView;
  /** Null until the journal has been weighed. */
  weighed: (Weighed & { ladders: ReadonlyMap<string, Ladder> }) | null;
  reader: Reader & { isMarked(contact: string): boolean };
  /** Id of the entry that was asked for. */
  looked: string | null;
  /** What was saved last stands in sight, so that the way back stands beside it. */
  beside: boolean;
  onMore(): void;
}

export function HistoryPart({ store, actions, view, weighed, reader, looked, beside, onMore }: HistoryPartProps) {
  const { entries, total, next, ladder } = view;
  const ladders = weighed?.ladders ?? new Map([[ladder.id, ladder]]);
  const [last] = weighed?.touches ?? [];
  const { entry = '', onUndo } = actions.said;
  return (
    <History
      items={entries.map((entry) => historyItem(entry, ladders, reader))}
      total={total}
      fresh={!view.row}
      looked={looked}
      lastTouch={last ? say('last_touch', sayDay(last.at, reader.now, reader.zone)) : ''}
      saved={beside && onUndo ? { entry, onUndo } : null}
      actions={(item) => (
        <EntryActions
          {...{ store, actions, person: view.row?.id ?? '' }}
          entry={item.entry}
          name={nameOf(item)}
          covered={item.covered}
        />
      )}
      {...(next && { onMore })}
    />
  );
}
