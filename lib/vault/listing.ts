// Which copies there are, for a screen: each whole one with its age and rows, and when the last write was followed.
import type { Keeping } from '@/lib/model/keeping';
import { type Base, readBase } from './base';
import { namesIn } from './file';
import { named } from './name';
import { type CopyState, readState } from './state';

export interface Copies extends CopyState {
  /** The newest first; those whose table can be read. */
  bases: Pick<Base, 'at' | 'rows'>[];
}

export async function listCopies(keeping: Keeping): Promise<Copies> {
  const [state, folder] = [await readState(keeping), await keeping.folder()];
  const files = (await namesIn(folder)).map(named).filter((file) => file?.kind === 'base');
  const read = await Promise.all(files.map((file) => file && readBase(folder, file)));
  const bases = read.filter((base) => base !== null).sort((a, b) => (a.at < b.at ? 1 : -1));
  return { ...state, bases: bases.map(({ at, rows }) => ({ at, rows })) };
}
