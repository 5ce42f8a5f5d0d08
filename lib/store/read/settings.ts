// The settings of the notebook, as lib/model/settings describes them.
import type { Setting } from '@/lib/model/archive';
import { membersOf, type OneSetting, type SettingFamily } from '@/lib/model/settings/setting';
import type { Store } from '@/lib/store/store';

type Kept = Pick<Store, 'db'>;

/** The value as it is kept; `fallback` where it was never set or was taken away. */
export async function setting<Value>({ db }: Kept, key: string, fallback: Value): Promise<Value> {
  const found = await db.settings.get(key);
  return found?.value === undefined || found.value === null ? fallback : (found.value as Value);
}

/** The value where it has the shape it should have; null where it was never set, was taken away, or has another. */
export async function settingOf<Value>({ db }: Kept, { key, schema }: OneSetting<Value>): Promise<Value | null> {
  return schema.safeParse((await db.settings.get(key))?.value).data ?? null;
}

/** All rows of a family, taken-away ones too. */
export const rowsUnder = ({ db }: Kept, { prefix }: SettingFamily<unknown>): Promise<Setting[]> =>
  db.settings.where('key').startsWith(prefix).toArray();

/** The members of a family, in the order of their ids. */
export const settingsUnder = async <Value>(
  store: Kept,
  family: SettingFamily<Value>,
): Promise<{ id: string; value: Value }[]> => membersOf(family, await rowsUnder(store, family));

/** The keys of all settings, taken-away ones too. */
export const settingKeys = ({ db }: Kept): Promise<string[]> => db.settings.toCollection().primaryKeys();
