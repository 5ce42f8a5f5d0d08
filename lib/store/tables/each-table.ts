// What each table is: records of the rep, made of such records, or of this device alone. No table can be left out.
import type { List } from '@/lib/model/archive';
import type { CountedTable } from '@/lib/model/canary';
import type { Database } from './database';

export type TableName = Exclude<keyof Database, 'dexie' | 'version'>;

/** The rep's own: in every archive as the list of this name, in every copy, on every device. */
interface OfRecords<Name extends List> {
  is: 'record';
  /** A write is noted as `REF/ID` in `changed`, and by that it is copied and handed over. */
  ref: string;
  /** A row is not the record itself, but holds it with what its indexes need. */
  wraps: Database[Name] extends { get(key: string): PromiseLike<{ record: unknown } | undefined> } ? true : false;
  /** Many rows: the canary counts them, and they are read in slices. One that is small is lost only with the whole. */
  counted: Name extends CountedTable ? true : false;
}

/** In no archive and in no copy. */
interface Beside {
  /** `derived`: made of records, and made anew when they are taken in. `device`: stays here, and is lost with the database. */
  is: 'derived' | 'device';
  /** Screens read it, so a newer notebook without it cannot be shown. */
  read: boolean;
  /** Stays where the notebook is emptied to be filled again from its copies. */
  stays: boolean;
}

/**
 * A new table does not compile until it is here, and one of records not until `Archive` has a list of its name. What
 * erasing somebody takes from it, and what else it has to live through, `tests/store/every-table.test.ts` tries.
 */
export const TABLES: { readonly [Name in TableName]: Name extends List ? OfRecords<Name> : Beside } = {
  contacts: { is: 'record', ref: 'contact', wraps: true, counted: true },
  journal: { is: 'record', ref: 'fact', wraps: true, counted: true },
  organisations: { is: 'record', ref: 'organisation', wraps: true, counted: false },
  ladders: { is: 'record', ref: 'ladder', wraps: false, counted: false },
  settings: { is: 'record', ref: 'setting', wraps: false, counted: false },
  postings: { is: 'derived', read: true, stays: false },
  counters: { is: 'derived', read: true, stays: false },
  attention: { is: 'derived', read: false, stays: false },
  waiting: { is: 'derived', read: false, stays: false },
  changed: { is: 'device', read: false, stays: false },
  receipts: { is: 'device', read: false, stays: false },
  drafts: { is: 'device', read: false, stays: true },
  // Of it only what `whole/stays.ts` names.
  meta: { is: 'device', read: true, stays: true },
};

/** Is this table left as it is where the notebook is emptied? One that is not known here is not. */
export function stays(name: string): boolean {
  const table: OfRecords<List> | Beside | undefined = TABLES[name as TableName];
  return table !== undefined && table.is !== 'record' && table.stays;
}
