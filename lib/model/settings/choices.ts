// What the rep chose for the whole notebook, each with its key and what it may hold.
import * as z from 'zod/mini';
import { Circumstances } from '@/lib/model/whose/circumstances';

/** Id of the ladder that people climb who have none of their own. */
export const LADDER = { key: 'ladder', schema: z.string() };

/** The rep's own circumstances: whose computer, whose mailbox, which contract. */
export const CIRCUMSTANCES = { key: 'circumstances', schema: Circumstances };

/** True when people who only resemble the person in view are not suggested. */
export const STRICT = { key: 'strict', schema: z.boolean() };
