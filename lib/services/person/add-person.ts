// Taking somebody into the notebook without logging anything.

import { failure, success } from '@/lib/model/result';
import { once } from '@/lib/store/once';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import type { PersonRef } from './person-ref';
import { settle } from './settle';

/** Creates the person unless an address shows they are known already; then nothing is written. `id`: see `once`. */
export async function addPerson(store: Store, ref: PersonRef, id?: string): Promise<Saved> {
  if (ref.kind === 'typed' && !ref.text.trim()) return failure('empty', phrase`Type a name or an address first.`);
  return once(store, { id, what: ref }, async () => {
    const { id, changes } = await settle(store, ref);
    const written = await write(store, changes);
    return written.ok ? success({ id, receipt: written.value }) : written;
  });
}
