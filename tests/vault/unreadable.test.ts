// A notebook whose files are damaged so that the browser keeps it and cannot read it: taken away only where nothing is lost by it.
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { takeArchive } from '@/lib/store/archive';
import { keepDraft } from '@/lib/store/drafts';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { describeDatabase } from '@/lib/store/tables/database';
import { readableIn } from '@/lib/store/whole/hole';
import { write } from '@/lib/store/write';
import { keepCopies } from '@/lib/vault/keep';
import { mend } from '@/lib/vault/mend';
import { takeUnreadable } from '@/lib/vault/unreadable';
import { must } from '../services/notebook';
import { call, DANA, LUIS, named } from '../store/changes';
import { disagreements } from '../store/recount';
import { type TestWorld, testStore, testWorld } from '../store/world';
import { tries } from '../tries';
import { type Place, testPlace } from './place';

/** What no database that is opened from now on can read: rows by their table, told by their first key. */
let spoilt: (table: string, row: { id?: string; n?: number }) => boolean = () => false;

const holes = (dexie: Dexie): void => {
  const refuse = (table: string, row: object | null): void => {
    if (row && spoilt(table, row)) throw new DOMException('The operation failed.', 'UnknownError');
  };
  dexie.use({
    stack: 'dbcore',
    name: 'holes',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          async query(request) {
            const answer = await table.query(request);
            if (request.values) for (const row of answer.result) refuse(name, row);
            return answer;
          },
          async openCursor(request) {
            const cursor = await table.openCursor(request);
            return (
              cursor &&
              Object.create(cursor, {
                value: {
                  get() {
                    refuse(name, cursor.value);
                    return cursor.value;
                  },
                },
              })
            );
          },
        };
      },
    }),
  });
};

beforeAll(() => void Dexie.addons.push(holes));
afterAll(() => void Dexie.addons.splice(Dexie.addons.indexOf(holes), 1));
afterEach(() => {
  spoilt = () => false;
});

interface Kept {
  store: Store;
  world: TestWorld;
  place: Place;
}

/** Two people and so many entries, all of it in the copies. */
async function kept(entries = 6): Promise<Kept> {
  const place = testPlace();
  const world = { ...testWorld(), keeping: place };
  const store = await testStore(world);
  must(await write(store, [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'Luis' })]));
  for (let n = 0; n < entries; n += 1) must(await write(store, [call([DANA], `Entry ${n}`)]));
  expect(await keepCopies(store)).toBeNull();
  return { store, world, place };
}

const notes = async (store: Store): Promise<string[]> =>
  (await takeArchive(store)).journal.map(({ note }) => String(note)).sort();

const idsIn = async ({ db }: Store): Promise<string[]> => (await db.journal.orderBy(':id').primaryKeys()) as string[];

/** As a page does it that finds that it cannot read the notebook. */
const take = ({ store, world }: Kept, anyway = false) => {
  store.db.dexie.close();
  return takeUnreadable(world, store.db.dexie.name, anyway);
};

async function reopened({ store, world }: Kept): Promise<Store> {
  spoilt = () => false;
  return must(await openStore(world, store.db.dexie.name, { mend }));
}

describe('a notebook that can no longer be read', () => {
  it('is taken away where the copies hold every write, and is the same again when it is opened', async () => {
    const tables = fc.constantFrom('journal', 'contacts', 'postings', 'counters', 'changed');
    await fc.assert(
      fc.asyncProperty(tables, async (damaged) => {
        const all = await kept();
        await keepDraft(all.store, { key: 'nobody', text: 'half a li', chip: 'call', at: null, more: {} } as never);
        const before = await takeArchive(all.store);
        spoilt = (table) => table === damaged;
        expect(await take(all)).toBe('again');
        const again = await reopened(all);
        const after = await takeArchive(again);
        expect({ ...after, exported: '' }).toEqual({ ...before, exported: '' });
        expect(again.device).toBe(all.store.device);
        expect((await again.db.drafts.toArray()).map(({ text }) => text)).toEqual(['half a li']);
        expect(await disagreements(again)).toEqual([]);
        expect(all.place.facts.get('mended')).toMatchObject({ missing: 0 });
      }),
      { numRuns: tries(10) },
    );
  });

  it('is left alone where it has a write that no copy holds; on the word of the rep what can be read of it is kept', async () => {
    const all = await kept();
    must(await write(all.store, [call([LUIS], 'Not copied yet')]));
    const ids = await idsIn(all.store);
    spoilt = (table, { id }) => table === 'journal' && id === ids[2];
    expect(await take(all)).toBe('asks');
    spoilt = () => false;
    await all.store.db.dexie.open();
    expect(await notes(all.store)).toHaveLength(7);
    spoilt = (table, { id }) => table === 'journal' && id === ids[2];
    expect(await take(all, true)).toBe('again');
    expect(await notes(await reopened(all))).toEqual([
      ...Array.from({ length: 6 }, (_, n) => `Entry ${n}`),
      'Not copied yet',
    ]);
  });

  it('is left alone where no copy can be read', async () => {
    const all = await kept();
    for (const name of all.place.files.keys()) all.place.files.set(name, new Uint8Array([1, 2, 3]));
    spoilt = (table) => table === 'journal';
    expect(await take(all)).toBe('asks');
    expect(await notes(await reopened(all))).toHaveLength(6);
  });

  it('is left alone where there is no room to write down what is left of it', async () => {
    const all = await kept();
    all.place.full = true;
    spoilt = (table, { id }) => table === 'contacts' && id === DANA;
    expect(await take(all)).toBeNull();
    expect(await notes(await reopened(all))).toHaveLength(6);
  });

  it('is opened again where nothing is wrong with it', async () => {
    const all = await kept();
    const born = await all.store.db.meta.get('born');
    expect(await take(all)).toBe('again');
    const again = await reopened(all);
    expect(await again.db.meta.get('born')).toEqual(born);
    expect(all.place.facts.has('mended')).toBe(false);
  });

  it('is nobody’s to take away where nothing is kept outside', async () => {
    const store = await testStore();
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    spoilt = (table) => table === 'contacts';
    expect(await takeUnreadable(store.world, store.db.dexie.name)).toBeNull();
  });
});

describe('what can be read', () => {
  it('is every row up to the first hole, and every row behind the last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 600 }),
        fc.uniqueArray(fc.nat(599), { maxLength: 4 }),
        async (rows, holes) => {
          const { db } = await testStore();
          await db.changed.bulkAdd(Array.from({ length: rows }, (_, n) => ({ n: n + 1, refs: [] })));
          db.dexie.close();
          spoilt = (table, { n }) => table === 'changed' && holes.includes((n ?? 0) - 1);
          const damaged = describeDatabase(db.dexie.name);
          const read = (await readableIn(damaged.changed)).map(({ n }) => n ?? 0).sort((a, b) => a - b);
          damaged.dexie.close();
          const within = holes.filter((hole) => hole < rows);
          const [first, last] = [Math.min(...within, rows), Math.max(...within, -1)];
          const whole = Array.from({ length: rows }, (_, n) => n);
          expect(read).toEqual(whole.filter((n) => n < first || n > last).map((n) => n + 1));
        },
      ),
      { numRuns: tries(25) },
    );
  });
});
