// Everything a notebook holds, as one value: the database is an open archive, a backup file a closed one.
import * as z from 'zod/mini';
import { Fact } from '@/lib/model/entry/entry';
import { Ladder } from '@/lib/model/ladder/ladder';
import { Contact } from '@/lib/model/person/contact';
import { Organisation } from '@/lib/model/person/organisation';

export const ARCHIVE_FORMAT = 'rung.example/archive';

/** A choice of the rep that travels with the notebook. */
export const Setting = z.looseObject({ key: z.string(), value: z.unknown(), clock: z.string() });

/** The records, each list under the name of the table they are kept in. */
const RECORDS = {
  contacts: z.array(Contact),
  journal: z.array(Fact),
  ladders: z.array(Ladder),
  settings: z.array(Setting),
  organisations: z.array(Organisation),
};
export type List = keyof typeof RECORDS;
export const LISTS = Object.keys(RECORDS) as List[];

export const Archive = z.looseObject({
  format: z.literal(ARCHIVE_FORMAT),
  /** Number of the last migration that shaped it. */
  schema: z.number().check(z.int(), z.minimum(1)),
  /** ISO 8601 instant. */
  made: z.string(),
  ...RECORDS,
});

export type Setting = z.infer<typeof Setting>;
export type Archive = z.infer<typeof Archive>;
export type Records = Pick<Archive, List>;

/** Records made list by list. */
export const byList = (make: (list: List) => unknown[]): Records =>
  Object.fromEntries(LISTS.map((list) => [list, make(list)])) as Records;

/** `made`: ISO 8601 instant. */
export const emptyArchive = (schema: number, made: string): Archive => ({
  format: ARCHIVE_FORMAT,
  schema,
  made,
  ...byList(() => []),
});
