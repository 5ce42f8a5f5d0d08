// An import has a way back that outlives its page: from the log, for a month, with nothing of those who are gone in it.
import { describe, expect, it } from 'vitest';
import { imports } from '@/lib/services/import/log';
import { planImport } from '@/lib/services/import/plan';
import { contextFor, howFor, importFile, openImports, pick, takeImportBack } from '@/lib/services/import/run';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { takeArchive } from '@/lib/store/archive';
import { openStore } from '@/lib/store/open';
import { contactById, findContacts } from '@/lib/store/read/read';
import { KEPT_DAYS } from '@/lib/store/receipts';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';
import { DANA, filledStore, must } from '../notebook';
import { readImport } from './read-import';

const CARDS = ['Mina Park', 'Tomas Berg', 'Dana Whitfield']
  .map((name, i) => {
    const mail = name.startsWith('Dana') ? 'dana@home.example' : `person${i}@home.example`;
    return `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEMAIL:${mail}\r\nTEL:+49 30 ${i}1234567\r\nEND:VCARD\r\n`;
  })
  .join('');

async function imported(store: Store, goOn?: () => boolean) {
  const bytes = new TextEncoder().encode(CARDS);
  const picked = await pick(store, 'friends.vcf', bytes);
  const read = must(await readImport(bytes, 'friends.vcf', contextFor(store, picked)));
  const [source, restore] = ['own-address-book', new Set<string>()] as const;
  const plan = await planImport(store, read.archive, howFor(picked, read, source, restore));
  const done = await importFile(store, picked, read, { source, restore, plan }, goOn ? { goOn } : {});
  return { id: picked.id, done };
}

async function reopened(store: Store, days: number): Promise<Store> {
  store.db.dexie.close();
  const world = testWorld(undefined, 7);
  const later = { ...world, now: () => store.world.now() + days * 86_400_000 };
  const opened = await openStore(later, store.db.dexie.name);
  if (!opened.ok) throw new Error(opened.say);
  return opened.value;
}

const names = async (store: Store) => (await findContacts(store, '')).map(({ record }) => record.name).sort();
const dana = async (store: Store) => {
  const handles = (await contactById(store, DANA))?.record.handles ?? [];
  return handles.flatMap(({ value, removed }) => (removed ? [] : [value])).sort();
};

describe('an import', () => {
  it('is taken back from the log on another day, what was there before being as it was', async () => {
    const store = await filledStore();
    const before = [await names(store), await dana(store)];
    const { id } = await imported(store);
    expect(await names(store)).toContain('Mina Park');
    const later = await reopened(store, KEPT_DAYS - 1);
    expect(await openImports(later)).toEqual(new Set([id]));
    const heard: [number, number][] = [];
    expect(must(await takeImportBack(later, id, (left, all) => heard.push([left, all])))).toEqual({ kept: 0 });
    expect([await names(later), await dana(later)]).toEqual(before);
    expect(heard.at(0)).toEqual([3, 3]);
    expect(heard.at(-1)).toEqual([0, 3]);
    expect((await imports(later))[0]).toMatchObject({ id, state: 'taken-back' });
    expect(await openImports(later)).toEqual(new Set());
    expect(await disagreements(later)).toEqual([]);
    expect(await takeImportBack(later, id)).toMatchObject({ ok: false, code: 'gone' });
  });

  it('leaves whom the rep wrote about since', async () => {
    const store = await testStore();
    const { id } = await imported(store);
    const [mina] = await findContacts(store, 'mina');
    if (!mina) throw new Error('Mina was not imported.');
    must(await write(store, [{ do: 'contact', id: mina.id, fields: { note: 'Likes tea' } }]));
    expect(must(await takeImportBack(await reopened(store, 1), id))).toEqual({ kept: 1 });
  });

  it('is no longer taken back after a month, and nothing of it is kept', async () => {
    const store = await testStore();
    const { id } = await imported(store);
    const later = await reopened(store, KEPT_DAYS + 1);
    expect(await takeImportBack(later, id)).toMatchObject({ ok: false, code: 'gone' });
    expect(await openImports(later)).toEqual(new Set());
    expect(await later.db.receipts.count()).toBe(0);
    expect(await names(later)).toContain('Mina Park');
  });

  it('that was cancelled keeps no way back, for there is nothing to take back', async () => {
    const store = await testStore();
    const { done } = await imported(store, () => false);
    expect(done).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await openImports(store)).toEqual(new Set());
  });

  it('that was broken off can be taken back as far as it came', async () => {
    const store = await testStore();
    const breakOff = () => {
      throw new Error('The browser was closed.');
    };
    let asked = 0;
    const goOn = () => {
      asked += 1;
      return asked < 2 || breakOff();
    };
    await expect(imported(store, goOn)).rejects.toThrow('closed');
    const later = await reopened(store, 1);
    const [about] = await imports(later);
    expect(about?.state).toBe('begun');
    expect(await names(later)).toContain('Mina Park');
    must(await takeImportBack(later, about?.id ?? ''));
    expect(await names(later)).toEqual([]);
    expect(await disagreements(later)).toEqual([]);
  });

  it('remembers nobody who was erased for good', async () => {
    const store = await filledStore();
    const { id } = await imported(store);
    const held = JSON.stringify(await store.db.receipts.toArray());
    for (const trace of [DANA, 'Whitfield']) expect(held).toContain(trace);
    must(await erasePerson(store, DANA, 'asked'));
    const kept = JSON.stringify(await store.db.receipts.toArray());
    expect(kept).not.toContain(DANA);
    expect(kept).not.toContain('Whitfield');
    must(await takeImportBack(store, id));
    expect(await names(store)).toEqual(['Luis Ortega']);
  });

  it('does not carry its way back into an archive', async () => {
    const store = await testStore();
    await imported(store);
    expect(Object.keys(await takeArchive(store))).not.toContain('receipts');
  });

  it('keeps of new people only what the way back needs', async () => {
    const store = await testStore();
    await imported(store);
    const kept = JSON.stringify(await store.db.receipts.toArray());
    expect(kept).not.toContain('Mina Park');
    expect(kept.length).toBeLessThan(JSON.stringify((await takeArchive(store)).contacts).length / 2);
  });
});
