// "These two are one person": found by name, merged after a second look, undone if it was wrong.
import { useState } from 'preact/hooks';
import { FindPerson } from '@/components/person/find-person';
import { personItem } from '@/components/words/present';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { mergePeople } from '@/lib/services/person/merge-people';
import { stageLadder } from '@/lib/services/person/see-person';
import { findContacts, ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface MergePartProps {
  store: Store;
  id: string;
  name: string;
  actions: Actions;
}

export function MergePart({ store, id, name, actions }: MergePartProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState(name);
  const [chosen, choose] = useState<{ id: string; name: string } | null>(null);
  const found = useAnswer(async () => {
    const all = await ladderMap(store);
    return (await findContacts(store, query, 6))
      .filter((row) => row.id !== id)
      .map((row) => personItem(row, stageLadder(all, row.ladder)));
  }, [query]);
  const close = () => {
    setOpen(false);
    choose(null);
  };
  if (!open)
    return (
      <button type="button" class="button quiet" onClick={() => setOpen(true)}>
        {say('merge_with')}
      </button>
    );
  return (
    <section class="merge" aria-label={say('merge_with')}>
      {chosen ? (
        <>
          <p>{say('merge_sure', chosen.name, name)}</p>
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              onClick={() => void actions.run(mergePeople(store, id, chosen.id), say('merged')).then(close)}
            >
              {say('merge')}
            </button>
            <button type="button" class="button quiet" onClick={close}>
              {say('cancel')}
            </button>
          </div>
        </>
      ) : (
        <>
          <FindPerson
            query={query}
            found={found ?? []}
            focus
            onQuery={setQuery}
            onPick={(key) => choose({ id: key, name: found?.find((item) => item.key === key)?.name ?? '' })}
          />
          <button type="button" class="button quiet" onClick={close}>
            {say('cancel')}
          </button>
        </>
      )}
    </section>
  );
}
