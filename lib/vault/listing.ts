// Which copies there are, for a screen: each with its age, rows and what it was made for, and when the last write was followed.
import { type Canary, canaryIn, sumOf } from '@/lib/model/canary';
import type { Keeping } from '@/lib/model/keeping';
import { type Copy, copiesIn } from './base';
import { type CopyState, readState } from './state';

export interface Copies extends CopyState {
  /** How much they hold, each counted up to 50,000; null where nothing is known. */
  rows: Canary['rows'] | null;
  /** The newest first; those whose table can be read, and that hold anything. */
  bases: Pick<Copy, 'name' | 'why' | 'at' | 'rows'>[];
}

export async function listCopies(keeping: Keeping): Promise<Copies> {
  const [state, all] = [await readState(keeping), await copiesIn(await keeping.folder())];
  const rows = canaryIn(await keeping.read('canary'))?.rows ?? null;
  const bases = all.filter((copy) => sumOf(copy.rows) > 0).map(({ name, why, at, rows }) => ({ name, why, at, rows }));
  return { ...state, rows, bases };
}
