// A job of a person: where, as what, from when and until when.
import * as z from 'zod/mini';
import { isStoredDate } from '@/lib/model/entry/entry';

const line = z.string().check(z.maxLength(300));
const day = z.string().check(z.refine(isStoredDate, 'is no date'));

export const Employment = z.looseObject({
  /** One record for each id in a contact. */
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  organisation: line,
  title: z.optional(z.nullable(line)),
  from: z.optional(z.nullable(day)),
  /** The last day; absent while they are there. */
  to: z.optional(z.nullable(day)),
  clock: z.string(),
  removed: z.optional(z.boolean()),
});
export type Employment = z.infer<typeof Employment>;

interface Worker {
  title?: string | null | undefined;
  organisation?: string | null | undefined;
  employments?: Employment[] | undefined;
}

/** Where they are first, then the newest. */
const order = ({ from, to }: Employment): string => `${to ?? '9'} ${from ?? ''}`;

export const liveEmployments = ({ employments = [] }: Worker): Employment[] =>
  employments.filter((job) => !job.removed).sort((a, b) => (order(a) < order(b) ? 1 : -1));

const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? '').trim().toLowerCase() === (b ?? '').trim().toLowerCase();

/** The job they have: of several the one the card names, else the newest. */
export function currentEmployment(worker: Worker): Employment | undefined {
  const jobs = liveEmployments(worker).filter((job) => !job.to);
  return jobs.find((job) => same(job.organisation, worker.organisation)) ?? jobs[0];
}

/** The job that ended last. */
export const lastEmployment = (worker: Worker): Employment | undefined => liveEmployments(worker).find((job) => job.to);

/** Title and organisation as the card says them, and where it says neither those of the job they have. */
export const workOf = (worker: Worker): Pick<Worker, 'title' | 'organisation'> =>
  (worker.title || worker.organisation ? worker : currentEmployment(worker)) ?? {};
