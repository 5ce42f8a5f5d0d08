// A notebook whose files the browser keeps but can no longer read, as Firefox does: taken away, so that it is lost as any
// other, and filled again when it is next opened.
import type { Keeping } from '@/lib/model/keeping';
import type { World } from '@/lib/model/world';
import type { Store } from '@/lib/store/store';
import { asItIs, makeAnew } from '@/lib/store/whole/anew';
import { hasHole, lastNumber } from '@/lib/store/whole/hole';
import { readCanary } from './keep';
import { keepLeft, sourcesOf } from './mend';

async function take(store: Store, keeping: Keeping, anyway: boolean): Promise<'again' | 'asks' | null> {
  const canary = await readCanary(keeping);
  if (!canary) return null;
  if (!(await hasHole(store))) return 'again';
  const folder = await keeping.folder();
  const [sources, last] = [await sourcesOf(folder, canary), await lastNumber(store)];
  if (!anyway && !(sources && last !== null && sources.to >= last)) return 'asks';
  await keepLeft(store, folder, canary);
  await makeAnew(store);
  return 'again';
}

/**
 * `again`: it can be opened again, to be filled or because nothing is wrong with it. By itself nothing is taken away that
 * is not in the copies: `asks` where that is not known, and the rep has to say so (`anyway`). Null where this is no help.
 */
export async function takeUnreadable(world: World, name?: string, anyway = false): Promise<'again' | 'asks' | null> {
  const { keeping } = world;
  if (!keeping) return null;
  // It may not even open, or there is no room to write down what is left of it.
  return keeping.alone(() => asItIs(world, name, (store) => take(store, keeping, anyway)).catch(() => null));
}
