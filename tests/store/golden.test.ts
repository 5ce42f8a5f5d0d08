// Databases of every version the tables ever had, as that Rung wrote them: today's opens each and loses nothing.
//
// One that is missing is written by the first run, from what today's Rung leaves behind; it is to be committed, and never
// written again. Versions of the tables that were never released need none.
import { writeFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/model/person/contact';
import type { SightedPerson } from '@/lib/model/sighting';
import { logTouch } from '@/lib/services/entry/log-touch';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { keepDraft, readDraft } from '@/lib/store/drafts';
import { openStore } from '@/lib/store/open';
import { findContacts, timeline } from '@/lib/store/read/read';
import { markVisits } from '@/lib/store/read/visits';
import type { Store } from '@/lib/store/store';
import { catchUp } from '@/lib/store/tables/catch-up';
import { describeDatabase } from '@/lib/store/tables/database';
import { undo, write } from '@/lib/store/write';
import { DANA, filledStore, LUIS, must } from '../services/notebook';
import { changedRefs } from './changed-refs';
import { type KeptDatabase, keepDatabase, restoreDatabase } from './kept-database';
import { disagreements } from './recount';
import { testWorld } from './world';

const files = import.meta.glob<KeptDatabase>('../fixtures/databases/tables-*.json', { eager: true, import: 'default' });
const kept = Object.values(files).sort((a, b) => a.version - b.version);

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** What every one of them holds: people seen, logged with, moved, merged, deleted; a line taken back, one half typed. */
async function sampleNotebook(): Promise<Store> {
  const store = await filledStore();
  const priya: SightedPerson = {
    name: 'Priya Raman',
    handles: [{ channel: 'email', value: 'priya.raman@cedarbooks.example' }],
    organisation: 'Cedar Books',
  };
  const called = { chip: 'call', at: null };
  const sighted = { kind: 'sighted', site: 'gmail', person: priya } as const;
  must(await logTouch(store, { ...called, person: sighted, line: 'Asked for the spring prices' }));
  const luis = { kind: 'known', id: LUIS } as const;
  must(await moveStage(store, { person: luis, to: 2, evidence: [], certainty: 'seen', at: null }));
  must(await write(store, [{ do: 'setting', key: 'own-field/colour', value: { id: 'colour', name: 'Colour' } }]));
  const gone = must(await logTouch(store, { ...called, person: { kind: 'known', id: DANA }, line: 'Taken back' }));
  must(await undo(store, gone.receipt));
  const cedar = { do: 'organisation', id: '018f3333-0000-7000-8000-000000000001' } as const;
  must(await write(store, [{ ...cedar, fields: { name: 'Cedar Books', domains: ['cedarbooks.example'] } }]));
  await keepDraft(store, { key: DANA, text: 'Half a line', chip: 'call', at: null });
  return store;
}

const rowsOf = <Row>(database: KeptDatabase, table: string): Row[] => (database.tables[table]?.rows ?? []) as Row[];
const recordsOf = (database: KeptDatabase, table: string) =>
  rowsOf<{ id: string; record: unknown }>(database, table).map(({ id, record }) => [id, record]);

async function opened(database: KeptDatabase, name = 'golden'): Promise<Store> {
  await restoreDatabase(factory, name, database);
  const store = must(await openStore(testWorld(undefined, 7), name));
  await catchUp(store);
  await markVisits(store);
  return store;
}

it('there is one for each version of the tables', async () => {
  const { version } = describeDatabase('only-described');
  const missing = Array.from({ length: version / 10 }, (_, n) => 10 * (n + 1)).filter(
    (one) => !kept.some((database) => database.version === one),
  );
  if (`${missing}` === `${version}` && !process.env.CI) {
    const made = await keepDatabase((await sampleNotebook()).db.dexie.backendDB());
    return writeFileSync(`tests/fixtures/databases/tables-${version / 10}.json`, JSON.stringify(made));
  }
  expect(missing).toEqual([]);
});

describe.each(kept.map((database) => [database.version, database] as const))('tables %d', (_, database) => {
  it('keep every record, word for word', async () => {
    const { db } = await opened(database);
    for (const table of ['contacts', 'journal', 'organisations'] as const) {
      const rows = (await db[table].toArray()).map(({ id, record }) => [id, record]);
      expect(rows).toEqual(recordsOf(database, table));
    }
    for (const table of ['settings', 'ladders', 'drafts'] as const)
      expect(await db[table].toArray()).toEqual(rowsOf(database, table));
  });

  it('agree with their records afterwards, and are found by today’s indexes', async () => {
    const store = await opened(database);
    expect(await disagreements(store)).toEqual([]);
    const [priya] = await findContacts(store, 'cedar', 5);
    expect(priya?.record.name).toBe('Priya Raman');
    expect(
      await store.db.contacts.where('firms').between(['name:cedar books'], ['name:cedar books\uffff']).count(),
    ).toBe(
      (await store.db.contacts.toArray()).filter((row) => row.firms?.some(([claim]) => claim === 'name:cedar books'))
        .length,
    );
    const [dana] = await findContacts(store, 'dana', 5);
    const told = await timeline(store, { id: dana?.id ?? '', also: dana?.also ?? [] });
    expect(told.entries.map(({ note }) => note)).toEqual(expect.arrayContaining(['First', 'Both', 'Before']));
    expect(told.entries.map(({ note }) => note)).not.toContain('Taken back');
    expect((await readDraft(store, dana?.id ?? ''))?.text).toBe('Half a line');
  });

  it('still know what was not handed over, and go on by the same name and clock', async () => {
    const store = await opened(database);
    const refs = await changedRefs(store.db);
    const before = new Set(
      rowsOf<{ ref?: string; refs?: string[] }>(database, 'changes')
        .concat(rowsOf(database, 'changed'))
        .flatMap(({ ref, refs: several }) => several ?? [ref ?? '']),
    );
    expect(refs).toEqual(before);
    const meta = new Map(
      rowsOf<{ key: string; value: unknown }>(database, 'meta').map(({ key, value }) => [key, value]),
    );
    expect(store.device).toBe(meta.get('device'));
    const [{ id } = { id: '' }] = rowsOf<{ id: string }>(database, 'contacts');
    must(await write(store, [{ do: 'contact', id, fields: { title: 'Written today' } }]));
    const after = (await store.db.contacts.get(id))?.record as Contact;
    expect((after.clocks.title ?? '') > String(meta.get('clock'))).toBe(true);
    expect(await disagreements(store)).toEqual([]);
  });

  it('open empty, too, and with more rows than are brought up to date at once', async () => {
    const bare = structuredClone(database);
    for (const [name, table] of Object.entries(bare.tables)) if (name !== 'meta') table.rows = [];
    expect(await disagreements(await opened(bare, 'bare'))).toEqual([]);
    const many = structuredClone(bare);
    const like = rowsOf<{ id: string; record: Contact }>(database, 'contacts').find(
      ({ record }) => record.organisation,
    );
    const people = Array.from({ length: 700 }, (_, n) => {
      const id = `018f4444-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
      return { ...like, id, record: { ...like?.record, id } };
    });
    (many.tables.contacts as { rows: unknown[] }).rows = people;
    const { db } = await opened(many, 'many');
    expect(await db.contacts.count()).toBe(people.length);
    expect((await db.contacts.toArray()).filter((row) => row.firms === undefined)).toEqual([]);
  });
});
