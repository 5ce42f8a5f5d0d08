// The open notebook: its tables, the world it lives in, and this device's name.
import type { World } from '@/lib/model/world';
import type { Database } from '@/lib/store/tables/database';

export interface Store {
  db: Database;
  world: World;
  /** This copy's name in clocks: lower-case letters and digits. */
  device: string;
  /** Why nothing can be written: it is a newer Rung's. Absent where it can be. */
  readOnly?: string;
}

/** Of the database for practising, which is filled with invented people. */
export const PRACTICE_NAME = 'rung-practice';

/** Then nothing outside it may change: no badge, no copies, no devices. */
export const isPractice = ({ db }: Pick<Store, 'db'>): boolean => db.dexie.name === PRACTICE_NAME;

/** How the names of files begin that leave this notebook: invented people are told apart from real ones. */
export const fileHead = (store: Pick<Store, 'db'>): string => (isPractice(store) ? 'rung_practice' : 'rung');
