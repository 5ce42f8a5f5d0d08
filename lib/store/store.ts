// The open notebook: its tables, the world it lives in, and this device's name.
import type { World } from '@/lib/model/world';
import type { Database } from '@/lib/store/tables/database';

export interface Store {
  db: Database;
  world: World;
  /** This copy's name in clocks: lower-case letters and digits. */
  device: string;
}
