// What a setting of the notebook is: a key, or a family of keys, and what may stand under it.
import type * as z from 'zod/mini';
import type { Setting } from '@/lib/model/archive';

export interface OneSetting<Value> {
  key: string;
  schema: z.ZodMiniType<Value>;
}

/** A setting for each member, under `prefix` and its id, so that members made on two devices stand side by side. */
export interface SettingFamily<Value> {
  prefix: string;
  schema: z.ZodMiniType<Value>;
}

/** The members of a family among settings, by their ids; what was taken away or has another shape is passed over. */
export function membersOf<Value>(
  { prefix, schema }: SettingFamily<Value>,
  settings: readonly Pick<Setting, 'key' | 'value'>[],
): { id: string; value: Value }[] {
  return settings.flatMap(({ key, value }) => {
    const read = key.startsWith(prefix) ? schema.safeParse(value) : undefined;
    return read?.success ? [{ id: key.slice(prefix.length), value: read.data }] : [];
  });
}
