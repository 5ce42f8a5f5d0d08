// The rules the rep sets themselves: how often to be in touch, how often to ask, a season's goal, a legal hold.
import * as z from 'zod/mini';

const from = (least: number, most: number) => z.number().check(z.int(), z.minimum(least), z.maximum(most));

/** Touches wanted in a rolling year, and for how many weeks somebody new is touched weekly. */
export const CADENCE = {
  key: 'cadence',
  schema: z.object({ min: from(1, 366), max: from(1, 366), newWeeks: from(0, 52) }),
};

/** Touches in a rolling year for some people; the member's id says whom: see `advice/cadence-for.ts`. */
export const CADENCES = { prefix: 'cadence/', schema: z.looseObject({ min: from(1, 366), max: from(1, 366) }) };

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
