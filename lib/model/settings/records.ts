// What was done with the notebook as a whole and is to be known later: imports, exports, erasings, looking back.
import * as z from 'zod/mini';
import { isStoredDate } from '@/lib/model/entry/entry';
import { Tombstone } from '@/lib/model/person/tombstone';
import { Ownership, SOURCES } from '@/lib/model/whose/provenance';

/** ISO 8601, in UTC. */
const instant = z.string();
const count = z.number().check(z.int(), z.minimum(0));

/** What remains of those who were erased; the member's id is the one the contact had. */
export const TOMBSTONES = { prefix: 'tombstone/', schema: Tombstone };

/** What the rep answered when they looked back. */
export const SELF_ANSWERS = {
  prefix: 'review/',
  schema: z.object({ question: z.string(), day: z.string().check(z.refine(isStoredDate)), text: z.string() }),
};

/** What has left the notebook. */
export const EXPORTS = {
  prefix: 'export/',
  schema: z.looseObject({
    id: z.string(),
    time: instant,
    /** Id of the profile. */
    profile: z.string(),
    /** Exported addresses, fields and entries, counted by owner. */
    counts: z.record(Ownership, z.number()),
    overrides: z.number(),
    fileName: z.string(),
    sha256: z.string(),
    /** As its manifest names it. */
    exportId: z.string(),
    /** Ids of the contacts that were in it; not listed where everybody was. */
    people: z.array(z.string()),
    everybody: z.optional(z.boolean()),
    /** Everybody, but without what is or may be the employer's. */
    partial: z.optional(z.boolean()),
    encrypted: z.boolean(),
    /** When the rep said that it did not leave after all. */
    cancelled: z.optional(instant),
  }),
};
export type ExportRecord = z.infer<typeof EXPORTS.schema>;

/** Which files were taken in. The files are not kept. */
export const IMPORTS = {
  prefix: 'import/',
  schema: z.looseObject({
    at: instant,
    fileName: z.string(),
    /** Of the file as it was picked, in lower-case hexadecimal. */
    sha256: z.string(),
    /** Id of the format. */
    format: z.string(),
    /** The rep's answer to where the file came from; null when the question was not needed. */
    source: z.nullable(z.enum(SOURCES)),
    counts: z.object({ new: count, changed: count, same: count, conflicts: count, skipped: count, broken: count }),
    /** `begun`: broken off where no page is at it any more. */
    state: z.enum(['begun', 'done', 'taken-back']),
  }),
};
export type ImportRecord = z.infer<typeof IMPORTS.schema>;

/** Lists of the people known on the first day of a job: only hashes are kept here, the lists are the rep's files. */
export const DAY_ONES = {
  prefix: 'day-one/',
  schema: z.looseObject({
    takenAt: instant,
    /** The new employer. */
    organisation: z.string(),
    people: z.number(),
    sha256: z.string(),
    fileName: z.string(),
  }),
};
export type DayOne = z.infer<typeof DAY_ONES.schema>;
