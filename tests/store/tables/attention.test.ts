// A notebook that knew no lists: opened by this version its people are weighed, and what they need is found by kind.
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { seeToday } from '@/lib/services/lists/today';
import { weighAll } from '@/lib/services/lists/weigh';
import { openStore } from '@/lib/store/open';
import { isWeighed } from '@/lib/store/today/attention';
import { write } from '@/lib/store/write';
import { DANA, must, named } from '../changes';
import { disagreements } from '../recount';
import { testStore, testWorld } from '../world';

/** The tables as version 3 had them. */
const TABLES = {
  contacts: 'id, *keys, *words, sort, place, into, *firms, *record.knows',
  organisations: 'id, sort, *words, *claims, place, parent',
  journal: 'id, entry, *marks',
  ladders: 'id',
  settings: 'key',
  counters: 'key',
  changed: '++n',
  receipts: '++n, of, at',
  drafts: 'key',
  meta: 'key',
};

/** A notebook of version 3 with a promise in it. */
async function older(): Promise<string> {
  const store = await testStore();
  const promise = { kind: 'promise', people: [DANA], at: '2026-02-20', note: 'Samples', dueOn: '2026-03-01' };
  must(await write(store, [named(DANA, { name: 'Dana' }), { do: 'fact', fact: promise }]));
  const name = `older-${Math.random()}`;
  const database = new Dexie(name);
  database.version(3).stores(TABLES);
  await database.open();
  for (const table of Object.keys(TABLES)) {
    const rows = await store.db.dexie.table(table).toArray();
    const bare = rows.map((row) => ({
      ...row,
      ...(row.marks && { marks: row.marks.filter(([owner]: [string]) => !owner.startsWith('#kind/')) }),
    }));
    await database.table(table).bulkPut(bare);
  }
  database.close();
  return name;
}

it('is upgraded by itself, and nothing is missing', async () => {
  const opened = await openStore(testWorld(), await older());
  if (!opened.ok) throw new Error(opened.say);
  const store = opened.value;
  expect(await isWeighed(store)).toBe(false);
  const { groups } = await seeToday(store);
  expect(groups.map(({ rows }) => rows.map(({ reason }) => reason))).toEqual([['Samples by Sun, Mar 1, yesterday']]);
  await weighAll(store);
  expect(await isWeighed(store)).toBe(true);
  // The words of entries are learned by themselves, later.
  expect((await disagreements(store)).filter(([where]) => where.startsWith('fact'))).toEqual([]);
});
