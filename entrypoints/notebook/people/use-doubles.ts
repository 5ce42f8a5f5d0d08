// Suspected doubles as the page holds them: found once, what still stands of them, and what the keys do.
import { useEffect, useState } from 'preact/hooks';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { goTo } from '@/entrypoints/notebook/page';
import { useRowKeys } from '@/entrypoints/notebook/today/use-row-keys';
import type { Pair } from '@/lib/model/doubles';
import { type Double, findDoubles, standingDoubles, tellApart } from '@/lib/services/person/doubles';
import { mergePeople } from '@/lib/services/person/merge-people';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const STEP = 20;

export function useDoubles(store: Store, actions: Actions) {
  const [pairs, setPairs] = useState<readonly Pair[] | null>(null);
  const [limit, setLimit] = useState(STEP);
  useEffect(() => {
    let open = true;
    void findDoubles(store, () => open).then((found) => found && setPairs(found));
    return () => {
      open = false;
    };
  }, [store]);
  const seen = useAnswer(
    async () => pairs && { ...(await standingDoubles(store, pairs, limit)), ladders: await ladderMap(store) },
    [pairs, limit],
  );
  const found = seen?.found ?? [];
  const act = ({ ids, kept, other }: Double, n: number) => {
    if (actions.busy) return;
    if (n === 0) void actions.run(mergePeople(store, kept.id, other.id), say('merged'));
    else if (n === 1) void actions.run(tellApart(store, { ids }), say('doubles_told', kept.record.name));
    else goTo(`/person/${other.id}`);
  };
  const withId = (id: string, then: (pair: Double) => void) => {
    const pair = found.find(({ ids }) => ids.join('/') === id);
    if (pair) then(pair);
  };
  useRowKeys({
    onDo: (id, n) => withId(id, (pair) => act(pair, n)),
    onOpen: (id) => withId(id, ({ kept }) => goTo(`/person/${kept.id}`)),
    onUndo: () => void actions.undo(),
  });
  return { seen, found, act, more: () => setLimit(limit + STEP) };
}
