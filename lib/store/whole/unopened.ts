// Why the notebook was not opened, in sentences; fetched only where it was not.
import { SCHEMA } from '@/lib/migrations/schema';
import { reasonOf } from '@/lib/model/reason';
import { type Failure, failure, type Result } from '@/lib/model/result';
import { type Database, factory } from '@/lib/store/tables/database';
import { phrase } from '@/lib/words';

/** `newer`: written by a newer Rung; `closed`: the browser could not open it; `lost`: the browser lost it. */
export type Closed = 'newer' | 'closed' | 'lost';
type Unopened = Result<never, Closed>;

/** Of a database that did not open because its tables are newer, or one that is open and has a newer schema. */
export async function newer({ dexie, version, meta }: Database): Promise<Failure<'newer'>> {
  const [what, is, known] = dexie.isOpen()
    ? ['schema', Number((await meta.get('schema'))?.value), SCHEMA]
    : ['tables', (await factory().databases()).find(({ name }) => name === dexie.name)?.version ?? 0, version];
  return failure(
    'newer',
    phrase`This notebook was written by a newer Rung (${what} ${is}; this one knows ${known}). Update Rung. Nothing was changed.`,
  );
}

export const lost = (why = phrase`Open the notebook to restore it.`): Unopened =>
  failure('lost', phrase`The browser lost this notebook. ${why}`);

export const refused = (error: unknown): Unopened =>
  failure('closed', phrase`The browser could not open the notebook: ${reasonOf(error)}`);
