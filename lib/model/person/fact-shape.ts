// The shape of what can be known of a person beyond the card; how it is asked and said is in `facts.ts`.
import * as z from 'zod/mini';
import { isStoredDate } from '@/lib/model/entry/entry';

const words = z.string().check(z.maxLength(5_000));
const date = z.string().check(z.refine(isStoredDate, 'is no date'));
const upTo = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));
/** Missing, or emptied on purpose. */
const maybe = <Type extends z.ZodMiniType>(type: Type) => z.optional(z.nullable(type));
const score = maybe(upTo(1, 5));
const acquaintance = maybe(upTo(0, 3));
const flag = maybe(z.boolean());
const line = maybe(words);
const day = maybe(date);

export const factShape = {
  kinds: maybe(
    z.array(z.enum(['friend', 'ally', 'business-partner', 'customer', 'prospect', 'colleague', 'former-customer'])),
  ),
  influence: maybe(z.enum(['none', 'can-influence', 'decides'])),
  statusReason: line,
  majorAccount: flag,
  innovator: flag,
  valuedFeatures: line,
  peakDays: maybe(z.array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']))),
  /** As `month-days.ts` says it. */
  peakMonthDays: line,
  peakNote: line,
  favourability: score,
  vocality: score,
  trust: score,
  trustCheckedOn: day,
  weKnowThem: acquaintance,
  theyKnowUs: acquaintance,
  blocker: line,
  /** How many are good for them; the rhythm of everybody, of a tag or of a stage where absent. */
  touchesPerYear: maybe(z.number().check(z.int(), z.minimum(1), z.maximum(366))),
  howMet: maybe(z.enum(['list', 'referral', 'event', 'inbound', 'outbound', 'other'])),
  metOn: day,
  metPlace: line,
  metThrough: maybe(z.array(z.string()).check(z.maxLength(200))),
  knows: maybe(z.array(z.string()).check(z.maxLength(200))),
  /** As `birthday.ts` says it. */
  birthday: line,
  custom: line,
  sensitive: flag,
};
