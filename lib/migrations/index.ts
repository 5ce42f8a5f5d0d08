// How old data becomes new: all migrations in their order, for the database and for files alike.

import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { Migration, RawArchive } from './migration';
import { SCHEMA } from './schema';

const found = import.meta.glob<{ default: Migration }>('./[0-9]*.ts', { eager: true });

export const migrations: readonly Migration[] = Object.values(found)
  .map((file) => file.default)
  .sort((a, b) => a.to - b.to);

/** An archive brought up to `SCHEMA`. One from a newer program is refused by name, never guessed at. */
export function migrate(archive: RawArchive): Result<RawArchive, 'newer'> {
  const from = Number(archive.schema ?? 0) || 0;
  if (from > SCHEMA)
    return failure(
      'newer',
      phrase`This was written by a newer Rung (schema ${from}; this one knows ${SCHEMA}). Update Rung, then try again. Nothing was changed.`,
    );
  return success(migrations.filter((step) => step.to > from).reduce((sofar, step) => step.up(sofar), archive));
}
