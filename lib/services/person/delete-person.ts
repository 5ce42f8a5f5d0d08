// Taking somebody out of every list; their entries stay, so that it can be undone.
import { isoOf } from '@/lib/model/moment';
import { success } from '@/lib/model/result';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

export async function deletePerson(store: Store, id: string): Promise<Saved> {
  const written = await write(store, [{ do: 'contact', id, fields: { deleted: isoOf(store.world.now()) } }]);
  return written.ok ? success({ id, receipt: written.value }) : written;
}
