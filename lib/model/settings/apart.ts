// Two records that the rep said are two people; the member's id is that of both, the smaller first: `ID/ID`.
import * as z from 'zod/mini';

export const APART = { prefix: 'apart/', schema: z.looseObject({ at: z.string() }) };
