// Notebooks that meet in folders: each with a database and a node of its own, and what is compared at the end.
import type { Table } from 'dexie';
import { expect } from 'vitest';
import { canonicalJson } from '@/lib/model/key-order';
import { mergeContacts, mergeOrganisations } from '@/lib/model/person/merge';
import { takeArchive } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { beginFolder, joinFolder } from '@/lib/vault/folder/join';
import { type Met, meet } from '@/lib/vault/folder/meet';
import { must } from '../../services/notebook';
import { call, DANA, named } from '../../store/changes';
import { disagreements } from '../../store/recount';
import { type TestWorld, testStore, testWorld } from '../../store/world';
import { type Node, testEngine, testNode } from './nodes';

export interface Device {
  store: Store;
  world: TestWorld;
  node: Node;
}

export const PASSPHRASE = 'seven calm herons';
/** The cheapest scrypt there is: the passphrase is not what these tests are about. */
const CHEAP = 1;

export async function device(seed: number): Promise<Device> {
  const plain = testWorld(undefined, seed);
  // A device is called by the end of an id: two of them are never called the same.
  const newId = () => plain.newId().replace(/-0000(?=.{8}$)/, `-${seed.toString(16).padStart(4, '0')}`);
  const world: TestWorld = { ...plain, newId };
  return { world, store: await testStore(world), node: testNode() };
}

export const begin = async ({ store, node }: Device, label = 'Laptop') =>
  must(await beginFolder(store, node, { passphrase: PASSPHRASE, label }, CHEAP));

export const join = async ({ store, node }: Device, label: string) =>
  must(await joinFolder(store, node, { secret: PASSPHRASE, label }));

export const round = async ({ store, node }: Device): Promise<Met> => must(await meet(store, node));

/** Everything in it, in the order that merging leaves lists in. */
export async function held(store: Store): Promise<string> {
  const { made: _, ...archive } = await takeArchive(store);
  return canonicalJson({
    ...archive,
    contacts: archive.contacts.map((contact) => mergeContacts(contact, contact)),
    organisations: archive.organisations.map((one) => mergeOrganisations(one, one)),
  });
}

export type Dump = Map<string, unknown[]>;

/** The database of a device as it is, as a copy of its profile would hold it. */
export async function dump({ db }: Store): Promise<Dump> {
  const tables = await Promise.all(db.dexie.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return new Map(structuredClone(tables));
}

export async function restore({ db }: Store, from: Dump): Promise<void> {
  await db.dexie.transaction('rw', db.dexie.tables, async () => {
    for (const table of db.dexie.tables as Table[]) {
      await table.clear();
      await table.bulkPut(structuredClone(from.get(table.name) ?? []));
    }
  });
}

/** So many devices, the first of which knows Dana, all in the folder and equal. */
export async function joined(count: number) {
  const devices = await Promise.all(Array.from({ length: count }, (_, i) => device(i + 1)));
  const engine = testEngine(devices.map(({ node }) => node));
  const [first, ...others] = devices as [Device, ...Device[]];
  must(await write(first.store, [named(DANA, { name: 'Dana' }), call([DANA], 'First')]));
  await begin(first);
  await round(first);
  engine.settle();
  for (const [i, other] of others.entries()) await join(other, `Other ${i + 1}`);
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      for (const one of devices) await round(one);
      engine.settle();
    }
  };
  const equal = async () => {
    const all = await Promise.all(devices.map(({ store }) => held(store)));
    expect(new Set(all).size).toBe(1);
    for (const { store } of devices) expect(await disagreements(store)).toEqual([]);
  };
  return { devices, first, second: others[0] as Device, engine, settle, equal };
}
