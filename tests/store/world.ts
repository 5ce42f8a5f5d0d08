// A notebook for tests: a clock that is turned by hand, ids in order, a database in memory.

import { Dexie } from 'dexie';
import 'temporal-polyfill/global';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { World } from '@/lib/model/world';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';

export interface TestWorld extends World {
  /** Turns the clock forward by so many milliseconds. */
  pass(ms: number): void;
}

/** `start`: milliseconds since 1970. `seed` keeps the ids of two notebooks apart. */
export function testWorld(start = Date.UTC(2026, 2, 2, 9), seed = 1): TestWorld {
  let now = start;
  let count = 0;
  return {
    now: () => now,
    newId: () => {
      count += 1;
      return `018f0000-0000-7000-8${seed.toString(16).padStart(3, '0')}-${count.toString(16).padStart(12, '0')}`;
    },
    zone: () => 'Europe/Berlin',
    pass: (ms) => {
      now += ms;
    },
  };
}

let names = 0;

/** A fresh, empty notebook. */
export async function testStore(world: World = testWorld()): Promise<Store> {
  Dexie.dependencies.indexedDB = sharedFactory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  names += 1;
  const opened = await openStore(world, `test-${names}`);
  if (!opened.ok) throw new Error(opened.say);
  return opened.value;
}

const sharedFactory = new IDBFactory();
