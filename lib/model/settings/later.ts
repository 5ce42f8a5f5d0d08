// Who is not to come up on Today before a day; the member's id is that of the person.
import * as z from 'zod/mini';
import { isStoredDate } from '@/lib/model/entry/entry';

export const LATER = {
  prefix: 'later/',
  schema: z.looseObject({
    /** From that day on they come up again: an ISO day. */
    until: z.string().check(z.refine(isStoredDate, 'is no date')),
    /** Id of the list they stood on: stronger reasons bring them up before that day. */
    list: z.string(),
  }),
};
