// What one migration gives: an archive of the schema before it becomes one of its own.

/** An archive of any age, before it is validated. */
export type RawArchive = Record<string, unknown>;

export interface Migration {
  /** The schema it leads to; numbers have no gaps. */
  to: number;
  /**
   * Pure. Works record by record, so that any part of an archive can be brought up alone: the database is migrated
   * in slices. Keeps every field it does not know.
   */
  up(archive: RawArchive): RawArchive;
}
