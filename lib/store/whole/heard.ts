// What was taken in from other devices is marked among the writes: it is theirs to pass on, not this one's.
import type { Result } from '@/lib/model/result';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { inOneGo } from '@/lib/store/in-one-go';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { TOGETHER } from './copy';
import { lastWrite } from './found';

/** One transaction around `work`; what it writes counts as another device's. */
export const hearing = <Value, Code extends string>(store: Store, work: () => Promise<Result<Value, Code>>) =>
  inOneGo(store, async () => {
    const before = await lastWrite(store);
    const result = await work();
    await store.db.changed.where(':id').above(before).modify({ heard: true });
    return result;
  });

/** This device's own writes after number `last`, as many as make one file; null where nothing was written at all. */
export async function ownWritesAfter({ db }: Store, last: number): Promise<{ to: number; refs: string[] } | null> {
  const refs = new Set<string>();
  let to = last;
  await db.changed
    .where(':id')
    .above(last)
    .until(() => refs.size >= TOGETHER)
    .each((row) => {
      if (!row.heard) for (const ref of row.refs) refs.add(ref);
      to = row.n ?? to;
    });
  return to > last ? { to, refs: [...refs] } : null;
}

/** How many own writes stand after number `last`; not counted beyond `most`. */
export const ownWritesWaiting = ({ db }: Store, last: number, most = 1_000): PromiseLike<number> =>
  db.changed
    .where(':id')
    .above(last)
    .filter((row) => !row.heard)
    .limit(most)
    .count();

/** Ids of those who are erased in this notebook. */
export const erasedIds = async (store: Store): Promise<string[]> =>
  (await settingsUnder(store, TOMBSTONES)).map(({ id }) => id);

/** Which of them have a card or a timeline here. */
export async function presentAmong({ db }: Store, ids: readonly string[]): Promise<Set<string>> {
  const cards = await db.contacts.bulkGet([...ids]);
  const entries = await Promise.all(
    ids.map((id) => db.journal.where('marks').between([id], [id, []]).limit(1).count()),
  );
  return new Set(ids.filter((_, i) => cards[i] !== undefined || (entries[i] ?? 0) > 0));
}
