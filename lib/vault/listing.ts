// Which copies there are, for a screen: each whole one with its age and rows, and when the last write was followed.
import { type Canary, canaryIn } from '@/lib/model/canary';
import type { Keeping } from '@/lib/model/keeping';
import { type Base, readBase } from './base';
import { namesIn } from './file';
import { named } from './name';
import { type CopyState, readState } from './state';

export interface Copies extends CopyState {
  /** How much they hold, each counted up to 50,000; null where nothing is known. */
  rows: Canary['rows'] | null;
  /** The newest first; those whose table can be read, and that hold anything. */
  bases: Pick<Base, 'at' | 'rows'>[];
}

export async function listCopies(keeping: Keeping): Promise<Copies> {
  const [state, folder] = [await readState(keeping), await keeping.folder()];
  const files = (await namesIn(folder)).map(named).filter((file) => file?.kind === 'base');
  const read = await Promise.all(files.map((file) => file && readBase(folder, file)));
  const bases = read
    .flatMap((base) => (base && base.rows.contacts + base.rows.journal > 0 ? [base] : []))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const rows = canaryIn(await keeping.read('canary'))?.rows ?? null;
  return { ...state, rows, bases: bases.map(({ at, rows }) => ({ at, rows })) };
}
