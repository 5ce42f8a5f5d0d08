// What every table has to live through, whatever is in it: an archive, lost databases, another device, erasing, export.
import { describe, expect, it } from 'vitest';
import archiveJson from '@/lib/formats/archive-json';
import type { Format } from '@/lib/formats/format';
import ndjson from '@/lib/formats/ndjson';
import { type Archive, LISTS, type List } from '@/lib/model/archive';
import { COUNTED_TABLES } from '@/lib/model/canary';
import { canonicalJson } from '@/lib/model/key-order';
import { mergeContacts, mergeOrganisations } from '@/lib/model/person/merge';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { absorb, takeArchive } from '@/lib/store/archive';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { describeDatabase } from '@/lib/store/tables/database';
import { TABLES, type TableName } from '@/lib/store/tables/each-table';
import { asItIs, makeAnew } from '@/lib/store/whole/anew';
import { emptyAll } from '@/lib/store/whole/copy';
import { write } from '@/lib/store/write';
import { keepCopies } from '@/lib/vault/keep';
import { mend } from '@/lib/vault/mend';
import { readContext } from '../formats/context';
import { written } from '../formats/written';
import { must } from '../services/notebook';
import { joined } from '../vault/folder/devices';
import { testPlace } from '../vault/place';
import { DANA, LUIS, named } from './changes';
import { disagreements } from './recount';
import { putSamples, rowsOfWren, SAMPLES, WREN } from './sample-rows';
import { testStore, testWorld } from './world';

const all = Object.keys(TABLES) as TableName[];

async function filled(): Promise<Store> {
  const store = await testStore();
  await putSamples(store);
  return store;
}

/** Its records as merging leaves them. */
const inList = (archive: Archive, list: List): string =>
  canonicalJson(
    archive[list].map((record) =>
      list === 'contacts'
        ? mergeContacts(record as never, record as never)
        : list === 'organisations'
          ? mergeOrganisations(record as never, record as never)
          : record,
    ),
  );

/** Has every list what it had? `where`: what was to bring the records there. */
function expectSame(after: Archive, before: Archive, where: string): void {
  for (const list of LISTS)
    expect(inList(after, list), `“${list}” lost something on its way through ${where}`).toBe(inList(before, list));
}

const lost = (store: Store) => store.db.dexie.delete();
const reopened = async ({ db, world }: Store) => {
  db.dexie.close();
  return must(await openStore(world, db.dexie.name, { mend }));
};
const keptStore = () => testStore({ ...testWorld(), keeping: testPlace() });

it('each is said to be something, in lib/store/tables/each-table.ts', () => {
  const there = describeDatabase('only-described').dexie.tables.map(({ name }) => name);
  expect(there.sort(), 'a table is described in one of the two files only').toEqual([...all].sort());
});

it.each(all)('%s has a sample row that names somebody, or says why none can', async (table) => {
  const rows = (await rowsOfWren(await filled()))[table] ?? [];
  const { nameless } = SAMPLES[table];
  const say = `no row of “${table}” names Wren: let its \`put\` in tests/store/sample-rows.ts write one`;
  expect(rows.length > 0 || nameless !== undefined, say).toBe(true);
  if (nameless) expect(rows, `a row of “${table}” names somebody, though it says: ${nameless}`).toEqual([]);
});

describe('an archive', () => {
  it.each([ndjson, archiveJson] as Format[])(
    'as $id goes out and comes in again, record for record',
    async (format) => {
      const store = await filled();
      const before = await takeArchive(store);
      for (const list of LISTS) {
        const say = `“${list}” is not in the archive, or not all of it: see \`takeArchive\` (lib/store/archive.ts)`;
        expect(before[list].length, say).toBe(await store.db[list].count());
      }
      const read = await format.read?.(new TextEncoder().encode(written(format, before)), readContext());
      if (!read?.ok) throw new Error(read?.say);
      expectSame(read.value.archive, before, `the format ${format.id} (lib/formats)`);
      const other = await testStore(testWorld(undefined, 2));
      must(await absorb(other, read.value.archive));
      expectSame(await takeArchive(other), before, '`takeArchive` and `absorb` (lib/store/archive.ts)');
      expect(await disagreements(other)).toEqual([]);
    },
  );

  it('is copied as it comes in, and can be taken back', async () => {
    const file = await takeArchive(await filled());
    const store = await keptStore();
    expect(await keepCopies(store)).toBeNull();
    const receipt = JSON.stringify(must(await absorb(store, file)));
    expect(await keepCopies(store)).toBeNull();
    await lost(store);
    const where = '`absorb`: what it writes it has to note in `changed` (lib/store/archive.ts)';
    expectSame(await takeArchive(await reopened(store)), file, where);
    for (const list of LISTS) {
      const unsaid = (file[list] as { id?: string; entry?: string; key?: string }[]).filter(
        ({ id, entry, key }) => !receipt.includes(`"${entry ?? id ?? key}"`),
      );
      const say = `“${list}” came in without a word in the receipt, so an import cannot be taken back (lib/store/change.ts)`;
      expect(unsaid, say).toEqual([]);
    }
  });

  it('brings along what is made of records, and nothing that is of this device alone', async () => {
    const other = await testStore(testWorld(undefined, 2));
    must(await absorb(other, await takeArchive(await filled())));
    const derived = all.filter((table) => TABLES[table].is === 'derived' && !SAMPLES[table].nameless);
    for (const table of derived) {
      await SAMPLES[table].put(other, 1);
      const say = `“${table}” is made of records, and was not made anew of those that came in`;
      expect((await rowsOfWren(other))[table]?.length, say).toBeGreaterThan(0);
    }
    const rows = await rowsOfWren(other);
    // What came in is noted as written.
    for (const table of all.filter((one) => TABLES[one].is === 'device' && one !== 'changed'))
      expect(rows[table], `“${table}” is of one device alone, and came to another in an archive`).toEqual([]);
  });
});

describe('copies', () => {
  it('bring a lost database back: what a whole copy held, and what was written since', async () => {
    const store = await keptStore();
    await putSamples(store);
    expect(await keepCopies(store)).toBeNull();
    await putSamples(store, 1);
    expect(await keepCopies(store)).toBeNull();
    const before = await takeArchive(store);
    await lost(store);
    const again = await reopened(store);
    const where =
      'the copies: `everything` reads the whole, `recordsAt` what `changed` names (lib/store/whole/copy.ts)';
    expectSame(await takeArchive(again), before, where);
    expect(await disagreements(again)).toEqual([]);
  });

  it('go together with what only the database still has', async () => {
    const store = await keptStore();
    must(await write(store, [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'Luis' })]));
    await putSamples(store);
    expect(await keepCopies(store)).toBeNull();
    await putSamples(store, 1);
    const before = await takeArchive(store);
    await store.db.contacts.bulkDelete([DANA, LUIS]);
    const after = await takeArchive(await reopened(store));
    expectSame(after, before, 'mending: `leftIn` reads what is left (lib/store/whole/hole.ts)');
  });

  it.each(COUNTED_TABLES)('notice that “%s” is empty, and fill it again', async (table) => {
    const store = await keptStore();
    await putSamples(store);
    expect(await keepCopies(store)).toBeNull();
    const before = await takeArchive(store);
    const rows = await store.db[table].count();
    await store.db[table].clear();
    const say = `“${table}” is counted (lib/model/canary.ts), and nobody noticed that its rows are gone`;
    expect(await keepCopies(store), say).toMatchObject({ kind: 'part', rows: { [table]: rows } });
    expectSame(await takeArchive(await reopened(store)), before, 'mending what is counted');
  });

  it.each([
    ['emptied', (store: Store) => emptyAll(store)],
    ['made anew', makeAnew],
  ])('find a database that is %s with nothing but what stays', async (_, empty) => {
    const store = await filled();
    const before = await rowsOfWren(store);
    await store.db.meta.put({ key: 'device', value: store.device });
    await empty(store);
    await asItIs(store.world, store.db.dexie.name, async ({ db }) => {
      for (const table of all.filter((one) => one !== 'meta')) {
        const { is } = TABLES[table];
        const stays = is !== 'record' && (TABLES[table] as { stays: boolean }).stays;
        const say = `“${table}” ${stays ? 'stays' : 'goes'} where the notebook is filled anew (each-table.ts, whole/anew.ts)`;
        expect(await db[table].toArray(), say).toEqual(stays ? before[table] : []);
      }
      expect(await db.meta.get('device')).toBeDefined();
    });
  });
});

it('another device gets every record', async () => {
  const { first, second, settle } = await joined(2);
  await putSamples(first.store);
  await settle();
  const where = 'the rep’s folder (lib/vault/folder: publish.ts writes, take.ts takes in)';
  expectSame(await takeArchive(second.store), await takeArchive(first.store), where);
});

it('erasing leaves no row that names them, but what is said to stay', async () => {
  const store = await keptStore();
  await putSamples(store);
  await putSamples(store, 1);
  must(await erasePerson(store, WREN, 'asked'));
  const rows = await rowsOfWren(store);
  for (const table of all) {
    const left = (rows[table] ?? []).filter((row) => !SAMPLES[table].keeps?.row(row));
    const say = `“${table}” still names somebody who was erased: take it out in lib/store/erase.ts, or say in tests/store/sample-rows.ts what stays and why`;
    expect(left, say).toEqual([]);
  }
  expect(await disagreements(store)).toEqual([]);
});
