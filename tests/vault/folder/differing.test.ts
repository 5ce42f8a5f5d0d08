// The same words changed on two devices at once: the later ones stand, the others are kept until one press decides for both.
import { describe, expect, test } from 'vitest';
import type { Fact } from '@/lib/model/entry/entry';
import { chooseWording } from '@/lib/services/safety/choose-wording';
import { contactById, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { type Conflict, openConflicts } from '@/lib/vault/folder/conflicts';
import { must } from '../../services/notebook';
import { call, DANA, named, notes } from '../../store/changes';
import { joined } from './devices';

const title = async (store: Store) => (await contactById(store, DANA))?.record.title;
const entry = async (store: Store): Promise<Fact> => (await timeline(store, { id: DANA, also: [] })).entries[0] as Fact;
const reword = async (store: Store, note: string) =>
  must(await write(store, [{ do: 'fact', fact: { ...(await entry(store)), note } as never }]));

/** What the rep is shown: on both devices the same, from either side. */
async function shown(stores: Store[]): Promise<Conflict[]> {
  const [here = [], ...others] = await Promise.all(stores.map(openConflicts));
  const bare = (all: Conflict[]) => all.map(({ from: _from, ...one }) => one);
  for (const there of others) expect(bare(there)).toEqual(bare(here));
  return here;
}

async function both() {
  const all = await joined(2);
  await all.settle();
  return { ...all, stores: all.devices.map(({ store }) => store) };
}

describe('words changed on two devices', () => {
  test.each([false, true])(
    'on a card: both are kept, shown once, and one press decides (take the other: %s)',
    async (take) => {
      const { first, second, stores, settle, equal } = await both();
      must(await write(first.store, [named(DANA, { title: 'Buyer' })]));
      must(await write(second.store, [named(DANA, { title: 'Head of buying' })]));
      await settle();
      await equal();
      const [one, ...more] = await shown(stores);
      expect(more).toEqual([]);
      expect(new Set([one?.kept, one?.other])).toEqual(new Set(['Buyer', 'Head of buying']));
      expect(await title(first.store)).toBe(one?.kept);
      const where = (await openConflicts(first.store)).length > 0 ? first.store : second.store;
      must(await chooseWording(where, one as Conflict, take));
      await settle();
      await equal();
      for (const store of stores) expect(await title(store)).toBe(take ? one?.other : one?.kept);
      expect(await shown(stores)).toEqual([]);
    },
  );

  test('in an entry: the words that do not stand can be taken, and stand everywhere', async () => {
    const { first, second, stores, settle, equal } = await both();
    await reword(first.store, 'First, by mail');
    await reword(second.store, 'First, by telephone');
    await settle();
    await equal();
    const [one, ...more] = await shown(stores);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ person: DANA, field: 'note', entry: (await entry(first.store)).entry });
    must(await chooseWording(first.store, one as Conflict, true));
    await settle();
    await equal();
    for (const store of stores) expect(await notes(store)).toEqual([one?.other]);
    expect(await shown(stores)).toEqual([]);
  });

  test('are none where one device had heard of the other, or where both say the same', async () => {
    const { first, second, stores, settle } = await both();
    must(await write(first.store, [named(DANA, { title: 'Buyer' })]));
    await settle();
    must(await write(second.store, [named(DANA, { title: 'Head of buying' })]));
    await settle();
    must(await write(first.store, [named(DANA, { organisation: 'Orbit Foods' }), call([DANA], 'One')]));
    must(await write(second.store, [named(DANA, { organisation: 'Orbit Foods' }), call([DANA], 'Two')]));
    await settle();
    expect(await shown(stores)).toEqual([]);
  });

  test('are forgotten once they were changed again by hand, or the person has gone', async () => {
    const { first, second, stores, settle } = await both();
    must(await write(first.store, [named(DANA, { title: 'Buyer', headline: 'Buys jars' })]));
    must(await write(second.store, [named(DANA, { title: 'Head of buying', headline: 'Buys boxes' })]));
    await settle();
    expect((await shown(stores)).map(({ field }) => field).sort()).toEqual(['headline', 'title']);
    must(await write(first.store, [named(DANA, { title: 'Director' })]));
    await settle();
    expect((await shown(stores)).map(({ field }) => field)).toEqual(['headline']);
    must(await write(first.store, [named(DANA, { deleted: '2026-03-03T09:00:00.000Z' })]));
    await settle();
    expect(await shown(stores)).toEqual([]);
  });
});
