// A notebook of a newer Rung: read where this one finds its way in it, never written, never added to.
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '@/lib/migrations/schema';
import { logTouch } from '@/lib/services/entry/log-touch';
import { previewExport } from '@/lib/services/export/preview';
import { keepDraft } from '@/lib/store/drafts';
import { openStore } from '@/lib/store/open';
import { findContacts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { openToRead } from '@/lib/store/whole/read-only';
import { undo, write } from '@/lib/store/write';
import { filledStore, must } from '../services/notebook';
import { DANA, named } from './changes';
import { testWorld } from './world';

/** Everything that is in the database, its version and its shape. */
async function whole(name: string): Promise<string> {
  const dexie = new Dexie(name);
  await dexie.open();
  const rows = await Promise.all(dexie.tables.map(async (table) => [table.name, await table.toArray()]));
  const shape = dexie.tables.map(({ schema }) => [schema.primKey.src, schema.indexes.map(({ src }) => src)]);
  const { version } = dexie.backendDB();
  dexie.close();
  return JSON.stringify([version, shape, rows]);
}

/** What a later release could do to the tables. */
async function raise(store: Store, change: (tables: Record<string, string | null>) => object): Promise<string> {
  const { name } = store.db.dexie;
  const tables = Object.fromEntries(
    store.db.dexie.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map((index) => index.src).join(),
    ]),
  );
  store.db.dexie.close();
  const newer = new Dexie(name);
  newer.version(9).stores({ ...tables, ...change(tables) });
  await newer.open();
  newer.close();
  return name;
}

const reading = (name: string) => openStore(testWorld(undefined, 3), name, { reading: openToRead });

describe('newer tables', () => {
  it.each([
    ['one more', () => ({ later: 'id' })],
    ['one index more', ({ contacts }: Record<string, string | null>) => ({ contacts: `${contacts}, later` })],
    ['one that is for writing only is gone', () => ({ changed: null, receipts: null, drafts: null })],
  ])('are read, and left as they are: %s', async (_, change) => {
    const name = await raise(await filledStore(), change);
    const before = await whole(name);
    const store = must(await reading(name));
    expect(store.readOnly).toMatch(/newer Rung \(tables 90; this one knows \d+\)/);
    expect((await findContacts(store, 'luis', 5)).map((row) => row.record.name)).toEqual(['Luis Ortega']);
    store.db.dexie.close();
    expect(await whole(name)).toBe(before);
  });

  it.each([
    ['one this Rung reads is gone', () => ({ counters: null })],
    ['an index it reads by is gone', () => ({ contacts: 'id, *keys, *words' })],
    ['it is kept by another key', () => ({ organisations: null, teams: 'id' })],
  ])('are not guessed at: %s', async (_, change) => {
    const name = await raise(await filledStore(), change);
    const before = await whole(name);
    expect(await reading(name)).toMatchObject({ ok: false, code: 'newer' });
    expect(await whole(name)).toBe(before);
  });

  it('are neither added to nor raised by an opening that cannot read them', async () => {
    const name = await raise(await filledStore(), () => ({ changed: null, later: 'id' }));
    const before = await whole(name);
    for (let n = 0; n < 2; n += 1)
      expect(await openStore(testWorld(), name)).toMatchObject({ ok: false, code: 'newer' });
    expect(await whole(name)).toBe(before);
  });

  it('that come while the notebook is open are not opened by the next read', async () => {
    const store = await filledStore();
    const { name } = store.db.dexie;
    // Dexie closes by itself and would open again with the next read.
    await raise(must(await openStore(testWorld(), name)), () => ({ changed: null, later: 'id' }));
    const before = await whole(name);
    await expect(store.db.contacts.get(DANA)).rejects.toThrow();
    expect(await write(store, [named(DANA, { name: 'No' })])).toMatchObject({ ok: false });
    expect(await whole(name)).toBe(before);
  });
});

describe('a newer schema', () => {
  async function opened() {
    const written = await filledStore();
    const receipt = must(await write(written, [named(DANA, { name: 'Dana' })]));
    await written.db.meta.put({ key: 'schema', value: SCHEMA + 1 });
    const { name } = written.db.dexie;
    return { name, receipt, before: await whole(name), store: must(await reading(name)) };
  }

  it('refuses every way of writing, says why, and stays as it was', async () => {
    const { name, receipt, before, store } = await opened();
    const why = expect.stringContaining(`newer Rung (schema ${SCHEMA + 1}; this one knows ${SCHEMA})`);
    const touch = { person: { kind: 'typed', text: 'Somebody New' }, chip: 'call', line: 'Called', at: null } as const;
    expect(await write(store, [named(DANA, { name: 'No' })])).toMatchObject({ ok: false, say: why });
    expect(await logTouch(store, touch)).toMatchObject({ ok: false, say: why });
    expect(await undo(store, receipt)).toMatchObject({ ok: false, say: why });
    await expect(store.db.meta.put({ key: 'x', value: 1 })).rejects.toThrow(/newer Rung/);
    await expect(store.db.drafts.delete('x')).rejects.toThrow(/newer Rung/);
    const draft = { key: 'nobody', text: 'Half a line', chip: 'call', at: null };
    await expect(keepDraft(store, draft)).rejects.toThrow(/newer Rung/);
    store.db.dexie.close();
    expect(await whole(name)).toBe(before);
  });

  it('lets nothing leave by rules that may be out of date', async () => {
    const { store } = await opened();
    expect(await previewExport(store, 'personal-notes')).toMatchObject({
      ok: false,
      say: expect.stringContaining('newer Rung'),
    });
  });
});
