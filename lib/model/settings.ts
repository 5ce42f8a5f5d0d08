// Every setting of the notebook: the key it is kept under, and what it may hold.
import * as z from 'zod/mini';
import { isStoredDate } from '@/lib/model/entry/entry';
import { OwnField } from '@/lib/model/person/own-field';
import { Tombstone } from '@/lib/model/person/tombstone';
import { Circumstances } from '@/lib/model/whose/circumstances';
import { Ownership, SOURCES } from '@/lib/model/whose/provenance';
import type { Setting } from './archive';

export interface OneSetting<Value> {
  key: string;
  schema: z.ZodMiniType<Value>;
}

/** A setting for each member, under `prefix` and its id, so that members made on two devices stand side by side. */
export interface SettingFamily<Value> {
  prefix: string;
  schema: z.ZodMiniType<Value>;
}

/** ISO 8601, in UTC. */
const instant = z.string();
const count = z.number().check(z.int(), z.minimum(0));
const from = (least: number, most: number) => z.number().check(z.int(), z.minimum(least), z.maximum(most));

/** Id of the ladder that people climb who have none of their own. */
export const LADDER = { key: 'ladder', schema: z.string() };

/** The rep's own circumstances: whose computer, whose mailbox, which contract. */
export const CIRCUMSTANCES = { key: 'circumstances', schema: Circumstances };

/** Is nobody suggested who only resembles the person in view? */
export const STRICT = { key: 'strict', schema: z.boolean() };

/** Touches wanted in a rolling year, and for how many weeks somebody new is touched weekly. */
export const CADENCE = {
  key: 'cadence',
  schema: z.object({ min: from(1, 366), max: from(1, 366), newWeeks: from(0, 52) }),
};

/** How often somebody may be asked for something: so many asks within so many days, then days of rest. */
export const FATIGUE = {
  key: 'fatigue',
  schema: z.object({ asks: from(1, 99), days: from(1, 3_660), restDays: from(0, 3_660) }),
};

/** A goal for a season: so many days of visits from one day to another. */
export const SEASON = {
  key: 'season',
  schema: z
    .object({ from: z.iso.date(), to: z.iso.date(), days: from(1, 366) })
    .check(z.refine(({ from, to }) => from <= to)),
};

/** While it is on nothing is erased. */
export const LEGAL_HOLD = {
  key: 'legal-hold',
  schema: z.looseObject({ since: z.string(), why: z.string().check(z.maxLength(500)) }),
};
export type LegalHold = z.infer<typeof LEGAL_HOLD.schema>;

/** The fields the rep made up; see `own-fields.ts`. */
export const FIELDS = { prefix: 'field/', schema: OwnField };

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
    /** Addresses, fields and entries that went, by whose they were. */
    counts: z.record(Ownership, z.number()),
    overrides: z.number(),
    fileName: z.string(),
    sha256: z.string(),
    /** As its manifest names it. */
    exportId: z.string(),
    /** Ids of the contacts that were in it; not listed where everybody was. */
    people: z.array(z.string()),
    everybody: z.optional(z.boolean()),
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
    /** What the rep said of where it came from; null where nobody needed to be asked. */
    source: z.nullable(z.enum(SOURCES)),
    counts: z.object({ new: count, changed: count, same: count, conflicts: count, skipped: count, broken: count }),
    /** `begun`: broken off where no page is at it any more. */
    state: z.enum(['begun', 'done', 'taken-back']),
  }),
};
export type ImportRecord = z.infer<typeof IMPORTS.schema>;

/** Lists of whom the rep knew on the first day of a job: here only their marks, the lists are files of the rep. */
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

/** The members of a family among settings, by their ids; what was taken away or has another shape is passed over. */
export function membersOf<Value>(
  { prefix, schema }: SettingFamily<Value>,
  settings: readonly Pick<Setting, 'key' | 'value'>[],
): { id: string; value: Value }[] {
  return settings.flatMap(({ key, value }) => {
    const read = key.startsWith(prefix) ? schema.safeParse(value) : undefined;
    return read?.success ? [{ id: key.slice(prefix.length), value: read.data }] : [];
  });
}
