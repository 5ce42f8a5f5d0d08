// A notebook as one value: every row of every table.
import type { Store } from '@/lib/store/store';

export async function digestOf({ db: { dexie } }: Store): Promise<string> {
  const tables = await Promise.all(dexie.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(tables);
}
