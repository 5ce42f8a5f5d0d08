// Is the notebook still waiting to be brought up to this Rung, because another window holds it?
import { describeDatabase, factory } from '@/lib/store/tables/database';

/** Chromium does not always tell a page that it is blocked; that the tables are still the old ones tells it, too. */
export async function isHeldUp(): Promise<boolean> {
  const { dexie, version } = describeDatabase();
  const is = (await factory().databases()).find(({ name }) => name === dexie.name)?.version;
  return is !== undefined && is < version;
}
