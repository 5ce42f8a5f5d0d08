// Where the notebook is kept: the tables, their indexes, and how they are opened.
import { Dexie, type Table } from 'dexie';
import type { Setting } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';
import type { Organisation } from '@/lib/model/person/organisation';
import type { Receipt } from '@/lib/store/change';
import { type Ref, takeOverChanges } from './upgrades';

/** A contact with what the indexes and the hot paths need beside it. All but `record` can be computed again. */
export interface ContactRow {
  id: string;
  record: Contact;
  /** Canonical keys of live handles, and of the name in another program; empty for a deleted contact, kept for a merged one. */
  keys: string[];
  /** Folded words that search finds the person by. */
  words: string[];
  /** Folded name; absent where the person is not listed. */
  sort?: string;
  /** `[ladder, stage, sort]`; absent where the person is not listed. */
  place?: [string, number, string];
  /** `[claim, ladder, -stage]` by which they belong to organisations, so that ascending order is highest first. */
  firms?: [string, string, number][];
  /** Id of the contact this one was merged into. */
  into?: string;
  /** Ids of the contacts merged into this one. */
  also: string[];
  ladder: string;
  stage: number;
  since?: string;
  certainty?: string;
  /** Number of live entries on the timeline, without those of `also`. */
  entries: number;
  /** Date of the newest entry. */
  lastAt?: string;
}

/** An organisation with what its indexes need beside it. */
export interface OrganisationRow {
  id: string;
  record: Organisation;
  /** Folded words that search finds it by. */
  words: string[];
  /** By what its people are known; see `firms.ts`. */
  claims: string[];
  /** Folded name; absent where it was deleted. */
  sort?: string;
  /** `[kind, sort]`; absent where it was deleted or nobody said what it is. */
  place?: [string, string];
  /** Id of the organisation it is part of. */
  parent?: string;
}

/**
 * `marks`: one `[person, -moment, -written]` for each person of a live fact, so that ascending order is newest first;
 * `[person + '#stage', …]` for moves on the ladder; `['#visits', …]` for visits to watch. A replaced or deleted fact has none.
 */
export interface FactRow {
  id: string;
  entry: string;
  record: Fact;
  marks: [string, number, number][];
}

export interface Draft {
  key: string;
  text: string;
  chip: string;
  at: string | null;
  /** Fields of the form below the line; absent in drafts of the first version. */
  more?: Record<string, unknown>;
  saved: number;
}

export interface Database {
  dexie: Dexie;
  contacts: Table<ContactRow, string>;
  journal: Table<FactRow, string>;
  ladders: Table<Ladder, string>;
  settings: Table<Setting, string>;
  organisations: Table<OrganisationRow, string>;
  /** How many there are, kept by the write path: never counted. */
  counters: Table<{ key: string; n: number }, string>;
  /** What was written since the last hand-over; see `changed-set.ts`. */
  changed: Table<{ n?: number; refs: Ref[] }, number>;
  /** The way back of large writes; they stay on this device. See `receipts.ts`. */
  receipts: Table<{ n?: number; of: string; at: number; part: Receipt }, number>;
  /** Lines not saved yet; they stay on this device. */
  drafts: Table<Draft, string>;
  /** Facts about this copy: schema, device, clock. */
  meta: Table<{ key: string; value: unknown }, string>;
}

export const DATABASE_NAME = 'rung';

/** How far rows written by an older Rung have been given what newer indexes need; absent where all are done. */
export const CATCH_UP = 'catch-up';

/** The tables, not yet opened. `strict`: a write is on disk before it counts as saved. */
export function describeDatabase(name = DATABASE_NAME): Database {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
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
  const table = <Row, Key = string>(of: string) => dexie.table(of) as unknown as Table<Row, Key>;
  return {
    dexie,
    contacts: table('contacts'),
    journal: table('journal'),
    ladders: table('ladders'),
    settings: table('settings'),
    organisations: table('organisations'),
    counters: table('counters'),
    changed: table('changed'),
    receipts: table('receipts'),
    drafts: table('drafts'),
    meta: table('meta'),
  };
}
