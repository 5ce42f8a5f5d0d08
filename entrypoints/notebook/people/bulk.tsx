// The bar below the people who are chosen, and what its buttons do.
import { useEffect } from 'preact/hooks';
import { BULK_KEYS, type BulkAction, BulkBar } from '@/components/people/bulk-bar';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { localMoment } from '@/lib/model/when';
import {
  type Done,
  decideForPeople,
  deletePeople,
  ladderPeople,
  mergeAll,
  rhythmPeople,
  stagePeople,
  tagPeople,
} from '@/lib/services/person/bulk';
import type { Store } from '@/lib/store/store';
import { sayCount } from '@/lib/words';
import type { PeopleListed } from './list-people';

/** What the key stands for, which is its own then; null where it stands for nothing. */
export function bulkActionOf(event: KeyboardEvent): BulkAction | null {
  const action = Object.entries(BULK_KEYS).find(([key]) => key === event.key)?.[1] ?? null;
  if (action) event.preventDefault();
  return action;
}

export interface BulkProps {
  store: Store;
  listed: PeopleListed;
  chosen: readonly string[];
  action: BulkAction | null;
  actions: Actions;
  onAction(action: BulkAction | null): void;
  onNone(): void;
}

export function Bulk({ store, listed, chosen, action, actions, onAction, onNone }: BulkProps) {
  const { ladder, ladders } = listed;
  const run = async (work: Promise<Done>, onUndone?: () => void) => {
    const done = await actions.run(work, sayCount('bulk_done', chosen.length), () => ({
      ...(onUndone && { onUndone }),
    }));
    if (done.ok) onAction(null);
    return done.ok;
  };
  const leaving = async (work: Promise<Done>) => (await run(work)) && onNone();
  // What needs no form is done at once, by its button or by its key.
  useEffect(() => {
    if (action !== 'merge' && action !== 'delete') return;
    onAction(null);
    void leaving(action === 'merge' ? mergeAll(store, chosen) : deletePeople(store, chosen));
  }, [action]);
  return (
    <BulkBar
      count={chosen.length}
      doing={action}
      ladder={ladder}
      ladders={[...ladders.values()].filter(({ retired }) => !retired)}
      today={localMoment(store.world.now(), store.world.zone()).slice(0, 10)}
      onAction={onAction}
      onTag={(tag, on) => void run(tagPeople(store, chosen, tag, on))}
      onStage={(stage, since) => void run(stagePeople(store, chosen, stage, since))}
      onRhythm={(touches) => void run(rhythmPeople(store, chosen, touches))}
      onOwner={(owner) =>
        void run(decideForPeople(store, chosen, owner), () => void decideForPeople(store, chosen, null))
      }
      onLadder={(id) => void run(ladderPeople(store, chosen, id))}
      onNone={onNone}
    />
  );
}
