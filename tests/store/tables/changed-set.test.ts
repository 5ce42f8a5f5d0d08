// What was written since the last hand-over: each record once, nothing of those who are gone, nothing lost by an update.
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open';
import { forgetChanged, noteChanged } from '@/lib/store/tables/changed-set';
import { write } from '@/lib/store/write';
import { changedRefs } from '../changed-refs';
import { DANA, LUIS, must, named } from '../changes';
import { testStore, testWorld } from '../world';

describe('the changed-set', () => {
  it('names each record once, however often it was written', async () => {
    const store = await testStore();
    for (const name of ['Dana', 'Dana B.'])
      must(await write(store, [named(DANA, { name }), named(LUIS, { name: 'Luis' })]));
    expect(await changedRefs(store.db)).toEqual(new Set([`contact/${DANA}`, `contact/${LUIS}`]));
  });

  it('forgets what is gone, and nothing else', async () => {
    const { db } = await testStore();
    await noteChanged(db, ['fact/1', 'fact/2']);
    await noteChanged(db, ['fact/2']);
    await noteChanged(db, []);
    await forgetChanged(db, new Set(['fact/2']));
    expect(await changedRefs(db)).toEqual(new Set(['fact/1']));
    expect(await db.changed.count()).toBe(1);
  });

  it('is taken over from a notebook that kept a row for each record', async () => {
    const name = `older-${Math.random()}`;
    const older = new Dexie(name);
    const tables = { journal: 'id, entry, *marks', ladders: 'id', settings: 'key', counters: 'key', drafts: 'key' };
    const contacts = 'id, *keys, *words, sort, place, into, *firms, *record.knows';
    older.version(2).stores({ ...tables, contacts, organisations: 'id', changes: 'ref', meta: 'key' });
    const refs = Array.from({ length: 2_345 }, (_, i) => `contact/${i}`);
    await older.open();
    await older.table('changes').bulkPut(refs.map((ref) => ({ ref, clock: '' })));
    older.close();
    const opened = await openStore(testWorld(), name);
    if (!opened.ok) throw new Error(opened.say);
    const { db } = opened.value;
    expect(await changedRefs(db)).toEqual(new Set(refs));
    expect(db.dexie.backendDB().objectStoreNames.contains('changes')).toBe(false);
  });
});
