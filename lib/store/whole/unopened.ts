// Why the notebook was not opened, in sentences; fetched only where it was not.

import { reasonOf } from '@/lib/model/reason';
import { failure, type Result } from '@/lib/model/result';
import { phrase } from '@/lib/words';

/** `newer`: written by a newer Rung; `closed`: the browser could not open it; `lost`: the browser lost it. */
export type Closed = 'newer' | 'closed' | 'lost';
type Unopened = Result<never, Closed>;

/** `is` and `known`: version of the tables or the schema, there and in this program. */
export const newer = (what: 'tables' | 'schema', is: number, known: number): Unopened =>
  failure(
    'newer',
    phrase`This notebook was written by a newer Rung (${what} ${is}; this one knows ${known}). Update Rung. Nothing was changed.`,
  );

export const lost = (why = phrase`Open the notebook to restore it.`): Unopened =>
  failure('lost', phrase`The browser lost this notebook. ${why}`);

export const refused = (error: unknown): Unopened =>
  failure('closed', phrase`The browser could not open the notebook: ${reasonOf(error)}`);
