// What a rep may rely on: nothing half saved, nothing lost between two pages, order in spite of wrong clocks.
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '@/lib/migrations/schema';
import { isClock, makeClock, readClock } from '@/lib/model/clock';
import { failure } from '@/lib/model/result';
import { type Move, moveStage } from '@/lib/services/ladder/move-stage';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { Change } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { openStore } from '@/lib/store/open';
import { contactById, counts, timeline } from '@/lib/store/read/read';
import { setting } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { must } from '../services/notebook';
import { tries } from '../tries';
import { changedRefs } from './changed-refs';
import { call, DANA, LUIS, named, notes } from './changes';
import { digest, disagreements } from './recount';
import { testStore, testWorld } from './world';

const YEAR = 365 * 86_400_000;

const moved = (to: number): Move => ({
  person: { kind: 'known', id: DANA },
  to,
  evidence: [],
  certainty: 'seen',
  at: null,
});

async function reopened(store: Store, world = testWorld()): Promise<Store> {
  const opened = await openStore(world, store.db.dexie.name);
  if (!opened.ok) throw new Error(opened.say);
  return opened.value;
}

describe('a write that fails', () => {
  const broken: [string, Change, RegExp][] = [
    ['something that cannot be kept', named(DANA, { future: () => 'no' }), /clone/i],
    ['a name no backup would give back', named(DANA, { name: 'x'.repeat(301) }), /name: longer than 300 characters/],
    ['a day that is not in the calendar', call([DANA], 'x', '2026-02-31'), /at: is no date/],
    ['a status nobody knows', named(DANA, { status: 'asleep' }), /status: not understood/],
    ['a person without a proper id', named('dana', { name: 'Dana' }), /id: not understood/],
  ];

  it.each(broken)('leaves nothing behind: %s', async (_, change, reason) => {
    const store = await testStore();
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    const [before, clock] = [await digest(store), await store.db.meta.get('clock')];
    const failed = await write(store, [named(LUIS, { name: 'Luis' }), call([DANA]), change]);
    expect(failed).toMatchObject({ ok: false, code: 'not-saved' });
    if (!failed.ok) expect(failed.say).toMatch(reason);
    expect(await digest(store)).toBe(before);
    expect(await store.db.meta.get('clock')).toEqual(clock);
    expect(await changedRefs(store.db)).not.toContain(`contact/${LUIS}`);
  });

  it.each(['contacts', 'journal', 'counters', 'changed', 'meta'])(
    'leaves nothing behind: %s refuses',
    async (table) => {
      const store = await testStore();
      must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA])]));
      const before = await digest(store);
      const refuse = () => {
        throw new Error('disk full');
      };
      store.db.dexie.table(table).hook('creating', refuse);
      store.db.dexie.table(table).hook('updating', refuse);
      const failed = await write(store, [named(DANA, { name: 'D.' }), named(LUIS, { name: 'Luis' }), call([LUIS])]);
      expect(failed).toMatchObject({ ok: false, say: expect.stringContaining('the disk is full') });
      store.db.dexie.table(table).hook('creating').unsubscribe(refuse);
      store.db.dexie.table(table).hook('updating').unsubscribe(refuse);
      expect(await digest(store)).toBe(before);
    },
  );

  it('leaves nothing behind: an undo that cannot be finished', async () => {
    const store = await testStore();
    const receipt = must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA])]));
    const before = await digest(store);
    const spoilt = { ...receipt, settings: [{ key: 'x', before: () => 'no' }] };
    expect(await undo(store, spoilt)).toMatchObject({ ok: false });
    expect(await digest(store)).toBe(before);
  });
});

it('what is refused in the end takes everything with it that was written on the way', async () => {
  const store = await testStore();
  const refused = await inOneGo(store, async () => {
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    return failure('thought-better', 'No.');
  });
  expect(refused).toEqual(failure('thought-better', 'No.'));
  expect(await contactById(store, DANA)).toBeNull();
});

describe('two pages on one notebook', () => {
  it('lose nothing when both write at once', async () => {
    const one = await testStore();
    const two = await reopened(one, testWorld(undefined, 2));
    expect(two.device).toBe(one.device);
    must(await write(one, [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'Luis' })]));
    const writes = Array.from({ length: 40 }, (_, n) => {
      const store = n % 2 ? one : two;
      return write(store, [
        call([n % 3 ? DANA : LUIS], `call ${n}`),
        named(DANA, { [`field${n}`]: n, name: `Dana ${n}` }),
        { do: 'setting', key: `k${n}`, value: n },
      ]);
    });
    for (const written of await Promise.all(writes)) must(written);
    expect(await disagreements(two)).toEqual([]);
    expect(await counts(one, ['entries', 'people'])).toEqual([40, 2]);
    const row = await contactById(one, DANA);
    for (let n = 0; n < 40; n += 1) {
      expect(row?.record[`field${n}`]).toBe(n);
      expect(await setting(two, `k${n}`, null)).toBe(n);
    }
    const stamps = (await one.db.journal.toArray()).map((fact) => fact.record.clock);
    expect(new Set(stamps).size).toBe(40);
  });

  it('open a new notebook at once and are one device', async () => {
    const first = await testStore();
    const name = `${first.db.dexie.name}-fresh`;
    const opened = await Promise.all([openStore(testWorld(), name), openStore(testWorld(undefined, 2), name)]);
    const devices = opened.map((result) => (result.ok ? result.value.device : result.say));
    expect(devices[0]).toBe(devices[1]);
  });
});

describe('a notebook of a newer Rung', () => {
  it('is refused by name and left as it is', async () => {
    const store = await testStore();
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    await store.db.meta.put({ key: 'schema', value: SCHEMA + 1 });
    const [rows, meta] = [await digest(store), await store.db.meta.toArray()];
    const refused = await openStore(testWorld(), store.db.dexie.name);
    expect(refused).toMatchObject({ ok: false, code: 'newer', say: expect.stringContaining(`schema ${SCHEMA + 1}`) });
    expect(await digest(store)).toBe(rows);
    expect(await store.db.meta.toArray()).toEqual(meta);
  });

  it('is refused also where its tables are newer', async () => {
    const store = await testStore();
    store.db.dexie.close();
    const newer = new Dexie(store.db.dexie.name);
    const tables = store.db.dexie.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map((index) => index.src).join(),
    ]);
    newer.version(9).stores({ ...Object.fromEntries(tables), extra: 'id' });
    await newer.open();
    await newer.table('extra').put({ id: 'kept' });
    await newer.table('meta').put({ key: 'schema', value: SCHEMA + 8 });
    newer.close();
    expect(await openStore(testWorld(), store.db.dexie.name)).toMatchObject({ ok: false, code: 'newer' });
    await newer.open();
    expect(await newer.table('extra').toArray()).toEqual([{ id: 'kept' }]);
  });
});

it('no stamp is given twice, however the clock of the computer goes', async () => {
  const clock = fc.array(fc.constantFrom(-400 * 86_400_000, -86_400_000, -1, 0, 1, 86_400_000), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(clock, async (steps) => {
      const world = testWorld();
      const store = await testStore(world);
      must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA])]));
      for (const ms of steps) {
        world.pass(ms);
        const rows = await store.db.journal.toArray();
        const [first] = rows;
        if (first) must(await write(store, [{ do: 'fact', fact: { ...first.record, note: String(ms) } as never }]));
        must(await write(store, [call([DANA])]));
      }
      const stamps = (await store.db.journal.toArray()).map(({ record }) => record.clock);
      expect(new Set(stamps).size).toBe(stamps.length);
      await store.db.dexie.delete();
    }),
    { numRuns: tries(30) },
  );
});

describe('a clock that goes wrong', () => {
  it.each([
    ['ten years back', -10 * YEAR],
    ['a day back', -86_400_000],
    ['fifty years ahead', 50 * YEAR],
  ])('%s: an edit still wins over what it replaces', async (_, jump) => {
    const world = testWorld();
    const store = await testStore(world);
    const first = must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA], 'first')]));
    world.pass(jump);
    const entry = first.facts[0]?.entry ?? '';
    must(
      await write(store, [
        named(DANA, { name: 'D.' }),
        {
          do: 'fact',
          fact: {
            ...call([DANA], 'second'),
            kind: 'interaction',
            type: 'call',
            people: [DANA],
            at: '2026-03-02',
            note: 'second',
            entry,
          },
        },
      ]),
    );
    world.pass(-jump);
    must(await write(store, [named(DANA, { name: 'Dana W.' })]));
    expect((await contactById(store, DANA))?.record.name).toBe('Dana W.');
    expect(await notes(store)).toEqual(['second']);
    const archive = await takeArchive(store);
    const elsewhere = await testStore(testWorld(undefined, 2));
    await absorb(elsewhere, archive);
    expect((await contactById(elsewhere, DANA))?.record.name).toBe('Dana W.');
    expect(await notes(elsewhere)).toEqual(['second']);
  });

  it('of another device is outdone field by field, and does not drag this one along', async () => {
    const world = testWorld();
    const store = await testStore(world);
    const far = makeClock(world.now() + 50 * YEAR, 0, 'far');
    const contact = {
      id: DANA,
      created: '2026-01-01T00:00:00.000Z',
      name: 'Far',
      handles: [],
      clocks: { name: far },
      provenance: {},
    };
    await absorb(store, { ...(await takeArchive(store)), contacts: [contact] });
    must(await write(store, [named(DANA, { name: 'Near', title: 'Buyer' })]));
    const row = await contactById(store, DANA);
    expect(row?.record.name).toBe('Near');
    world.pass(1000);
    must(await write(store, [call([DANA])]));
    const [entry] = (await timeline(store, { id: DANA, also: [] })).entries;
    expect(readClock(entry?.clock ?? '').ms).toBe(world.now());
  });

  it('of another device is outdone in an entry too', async () => {
    const store = await testStore();
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    const id = '018f2222-0000-7000-8000-000000000001';
    const clock = makeClock(store.world.now() + 50 * YEAR, 0, 'far');
    const base = { kind: 'interaction', type: 'call', people: [DANA], at: '2026-03-02', entry: id };
    await absorb(store, { ...(await takeArchive(store)), journal: [{ ...base, id, clock, note: 'far' }] });
    must(await write(store, [{ do: 'fact', fact: { ...base, note: 'near' } }]));
    expect(await notes(store)).toEqual(['near']);
  });

  it('of this device, fifty years ahead while somebody moved, does not freeze the stage', async () => {
    const world = testWorld();
    const store = await testStore(world);
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    world.pass(50 * YEAR);
    must(await moveStage(store, moved(2)));
    expect(await contactById(store, DANA)).toMatchObject({ stage: 2 });
    world.pass(-50 * YEAR);
    must(await moveStage(store, moved(3)));
    expect(await contactById(store, DANA)).toMatchObject({ stage: 3 });
    expect(await disagreements(store)).toEqual([]);
    const elsewhere = await testStore(testWorld(undefined, 2));
    must(await absorb(elsewhere, await takeArchive(store)));
    expect(await contactById(elsewhere, DANA)).toMatchObject({ stage: 3 });
    must(await moveStage(elsewhere, moved(4)));
    expect(await contactById(elsewhere, DANA)).toMatchObject({ stage: 4 });
    must(await absorb(store, await takeArchive(elsewhere)));
    expect(await contactById(store, DANA)).toMatchObject({ stage: 4 });
    expect(await disagreements(store)).toEqual([]);
  });

  it('is never seen in a stamp: the first one is proper already', async () => {
    const store = await testStore();
    must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA])]));
    const clocks = [
      ...(await store.db.journal.toArray()).map((row) => row.record.clock),
      (await store.db.meta.get('clock'))?.value,
    ];
    for (const clock of clocks) expect(isClock(`${clock}`)).toBe(true);
  });
});
