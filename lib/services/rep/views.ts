// Keeping a way to look at people by name, and giving it up.
import { failure, type Result } from '@/lib/model/result';
import { type KeptView, VIEWS } from '@/lib/model/settings/views';
import type { Receipt } from '@/lib/store/change';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

export interface NamedView extends KeptView {
  id: string;
}

export const viewsOf = async (store: Store): Promise<NamedView[]> =>
  (await settingsUnder(store, VIEWS))
    .map(({ id, value }) => ({ ...value, id }))
    .sort((a, b) => a.name.localeCompare(b.name));

/** Under a name that is there already the old one is replaced. Fails with `no-name` where there is none. */
export async function keepView(
  store: Store,
  name: string,
  query: string,
): Promise<Result<Receipt, 'not-saved' | 'no-name'>> {
  const said = name.trim();
  const value = VIEWS.schema.safeParse({ name: said, query });
  if (!value.success) return failure('no-name', 'Not kept: give it a name of 1 to 80 letters.');
  const same = (await viewsOf(store)).find((view) => view.name === said);
  return write(store, [{ do: 'setting', key: VIEWS.prefix + (same?.id ?? store.world.newId()), value: value.data }]);
}

export const dropView = (store: Store, id: string): Promise<Result<Receipt, 'not-saved'>> =>
  write(store, [{ do: 'setting', key: VIEWS.prefix + id, value: null }]);
