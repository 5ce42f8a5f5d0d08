// Where the notebook is kept: the tables, their indexes, and how they are opened.
import { Dexie, type Table } from 'dexie';
import type { Setting } from '@/lib/model/archive';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Receipt } from '@/lib/store/change';
import type {
  AttentionRow,
  ContactRow,
  Draft,
  FactRow,
  OrganisationRow,
  PostingKey,
  PostingRow,
} from '@/lib/store/row';
import { type Ref, takeOverChanges } from './upgrades';

export interface Database {
  dexie: Dexie;
  /** Of the tables, as the browser counts them. */
  version: number;
  contacts: Table<ContactRow, string>;
  journal: Table<FactRow, string>;
  ladders: Table<Ladder, string>;
  settings: Table<Setting, string>;
  organisations: Table<OrganisationRow, string>;
  /** Which words stand in which entries; see `postings.ts`. */
  postings: Table<PostingRow, PostingKey>;
  /** How many there are, kept by the write path: never counted. */
  counters: Table<{ key: string; n: number }, string>;
  /** What was written since the last hand-over; see `changed-set.ts`. `heard`: it came from another device. */
  changed: Table<{ n?: number; refs: Ref[]; heard?: boolean }, number>;
  /** The way back of large writes; they stay on this device. See `receipts.ts`. */
  receipts: Table<{ n?: number; of: string; at: number; part: Receipt }, number>;
  /** Since when which lists name whom; see `today/attention.ts`. */
  attention: Table<AttentionRow, string>;
  /** People written since they were last weighed for the lists. */
  waiting: Table<{ n?: number; ids: string[] }, number>;
  /** Lines not saved yet; they stay on this device. */
  drafts: Table<Draft, string>;
  /** Facts about this copy: schema, device, clock. */
  meta: Table<{ key: string; value: unknown }, string>;
}

export const DATABASE_NAME = 'rung';

/** How far rows written by an older Rung have been given what newer indexes need; absent where all are done. */
export const CATCH_UP = 'catch-up';

/** How far the entries of an older Rung have been taken into `postings`; absent where all are. */
export const LEARN_WORDS = 'learn-words';

/** What opens databases here; tests put one in memory in its place. */
export const factory = (): IDBFactory => Dexie.dependencies.indexedDB as IDBFactory;

/**
 * Opens the versions up to `known` and nothing else. Dexie would open a newer database without its version, and add what
 * an older one expects; here it gets a `VersionError`, also when it opens by itself again.
 */
function upTo(known: () => number): IDBFactory {
  const real = factory();
  return {
    open(name: string, version = Number.POSITIVE_INFINITY) {
      if (version > known()) throw new DOMException('', 'VersionError');
      return real.open(name, version);
    },
    databases: () => real.databases(),
    deleteDatabase: (name: string) => real.deleteDatabase(name),
  } as IDBFactory;
}

/** The tables of an open or described database by their names; those it does not have are undefined. */
export const tablesOf = (dexie: Dexie, version: number): Database =>
  ({ dexie, version, ...Object.fromEntries(dexie.tables.map((table) => [table.name, table])) }) as unknown as Database;

/** The tables, not yet opened. `strict`: a write is on disk before it counts as saved. */
export function describeDatabase(name = DATABASE_NAME): Database {
  // Dexie leaves room for ten of its own between two of ours.
  const version = () => Math.round(dexie.verno * 10);
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: upTo(version) });
  dexie.version(1).stores({
    contacts: 'id, *keys, *words, sort, place, into',
    journal: 'id, entry, *marks',
    ladders: 'id',
    settings: 'key',
    counters: 'key',
    changes: 'ref',
    drafts: 'key',
    meta: 'key',
  });
  dexie
    .version(2)
    .stores({
      contacts: 'id, *keys, *words, sort, place, into, *firms, *record.knows',
      organisations: 'id, sort, *words, *claims, place, parent',
    })
    .upgrade((transaction) => transaction.table('meta').put({ key: CATCH_UP, value: '' }));
  dexie.version(3).stores({ changes: null, changed: '++n', receipts: '++n, of, at' }).upgrade(takeOverChanges);
  dexie
    .version(4)
    .stores({
      contacts: 'id, *keys, *words, sort, place, into, *firms, *record.knows, *facets, lastAt',
      postings: 'key',
    })
    .upgrade((transaction) =>
      transaction.table('meta').bulkPut([
        { key: CATCH_UP, value: '' },
        { key: LEARN_WORDS, value: '' },
      ]),
    );
  dexie.version(5).stores({ attention: 'id, *marks, again', waiting: '++n' });
  return tablesOf(dexie, version());
}
