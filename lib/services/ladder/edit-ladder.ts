// Drawing one's own ladders: saved, given other stages, taken out of the choice.

import { DEFAULT_LADDER, ladders as templates } from '@/lib/ladders';
import { isRebuilt, type LadderDraft, ladderOf, rebased } from '@/lib/model/ladder/draft';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { StageMap } from '@/lib/model/ladder/map';
import { failure, success } from '@/lib/model/result';
import { LADDER } from '@/lib/model/settings/choices';
import type { Change } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { once } from '@/lib/store/once';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { contactsOn } from '@/lib/store/read/moves';
import { ladderMap } from '@/lib/store/read/read';
import { keptLadders, ladderRows } from '@/lib/store/read/records';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import { carryAll, joined } from './change-ladder';

/**
 * Other words change the ladder itself. Other stages make a new one that takes its place: people are carried over by
 * `map` (by old stage), and what happened on the old one is still read by the old one's names. `mark`: see `once`.
 */
export async function saveLadder(store: Store, drawn: LadderDraft, map: StageMap, mark?: string): Promise<Saved> {
  const rebuilt = isRebuilt(drawn);
  const id = rebuilt || !drawn.of ? store.world.newId() : drawn.of.id;
  return once(store, { id: mark, what: [drawn, map] }, async () => {
    const draft = rebased(drawn, drawn.of ? (await ladderRows(store, [drawn.of.id]))[0] : undefined);
    if (!draft)
      return failure(
        'changed',
        phrase`Not saved: this ladder was given other stages in another window. Draw it there.`,
      );
    const made = ladderOf(draft, id);
    if (!made.ok) return made;
    const first = await write(store, [{ do: 'ladder', ladder: made.value }]);
    if (!first.ok || !rebuilt || !draft.of) return first.ok ? success({ id, receipt: first.value }) : first;
    const carried = await carryAll(store, draft.of, made.value, map, true);
    if (!carried.ok) return carried;
    const old: Change[] = [{ do: 'ladder', ladder: { ...draft.of, retired: true } }];
    if ((await defaultLadder(store)) === draft.of.id) old.push({ do: 'setting', key: LADDER.key, value: id });
    const last = await write(store, old);
    return last.ok ? success({ id, receipt: joined([first.value, carried.value, last.value]) }) : last;
  });
}

/** Takes a ladder of the rep's own out of the choice; its names stay for the history. */
export const retireLadder = (store: Store, id: string): Promise<Saved> =>
  inOneGo(store, async () => {
    const own = (await keptLadders(store)).find((ladder) => ladder.id === id);
    const used =
      (await defaultLadder(store)) === id || (await contactsOn(store, id)).some((row) => row.sort !== undefined);
    if (used) return failure('used', phrase`Not deleted: people stand on this ladder. Use another one for them first.`);
    if (!own || templates.has(id)) return failure('no-ladder', phrase`Not deleted: this ladder is built in.`);
    const written = await write(store, [{ do: 'ladder', ladder: { ...own, retired: true } }]);
    return written.ok ? success({ id, receipt: written.value }) : written;
  });

/** What there is to choose from: templates and the rep's own. */
export interface LadderOffer {
  /** Also those no longer offered. */
  all: Map<string, Ladder>;
  offered: Ladder[];
  /** Ids of the rep's own. */
  own: Set<string>;
  /** Id of the notebook's. */
  used: string;
}

export async function ladderOffer(store: Store): Promise<LadderOffer> {
  const [all, used, own] = await Promise.all([ladderMap(store), defaultLadder(store), keptLadders(store)]);
  const drawn = own.filter((ladder) => !templates.has(ladder.id) && !ladder.retired);
  const ready = [...templates.values()].sort(
    (a, b) => Number(b.id === DEFAULT_LADDER) - Number(a.id === DEFAULT_LADDER) || b.stages.length - a.stages.length,
  );
  return { all, offered: [...drawn, ...ready], own: new Set(drawn.map((ladder) => ladder.id)), used };
}
