// The rep's own circumstances, asked once: whose computer this is, whose mailbox, whom they work for, what they signed.
import * as z from 'zod/mini';
import { isStoredDate } from '@/lib/model/entry/entry';

const whose = z.enum(['own', 'employer', 'unknown']);
const day = z.string().check(z.refine(isStoredDate, 'is no date'));

/** A job of the rep. */
export const MyEmployment = z.looseObject({
  id: z.string(),
  organisation: z.string().check(z.maxLength(300)),
  from: z.nullable(day),
  to: z.nullable(day),
});

export const Circumstances = z.looseObject({
  /** This computer or browser profile. */
  device: whose,
  /** The webmail that is read in this browser. */
  mailbox: whose,
  /** LinkedIn as it is used here: a seat of Sales Navigator or Recruiter is mostly paid by the employer. */
  linkedin: whose,
  /** Did they sign something about confidentiality, customers or data? */
  contract: z.enum(['yes', 'no', 'not-sure']),
  contractNote: z.optional(z.string().check(z.maxLength(2_000))),
  contractUntil: z.optional(z.nullable(day)),
  employments: z.array(MyEmployment),
});

export type MyEmployment = z.infer<typeof MyEmployment>;
export type Circumstances = z.infer<typeof Circumstances>;

export const UNSAID: Circumstances = {
  device: 'unknown',
  mailbox: 'unknown',
  linkedin: 'unknown',
  contract: 'not-sure',
  employments: [],
};

/** The stored answers, or no answers when they do not validate. */
export function circumstancesIn(value: unknown): Circumstances {
  const read = Circumstances.safeParse(value);
  return read.success ? read.data : UNSAID;
}
