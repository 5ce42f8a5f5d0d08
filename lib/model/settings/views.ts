// Ways to look at the people of the notebook that the rep kept by name.
import * as z from 'zod/mini';

export const VIEWS = {
  prefix: 'view/',
  schema: z.looseObject({
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    /** What stands behind the `?` of the page's address. */
    query: z.string().check(z.maxLength(2_000)),
  }),
};
export type KeptView = z.infer<typeof VIEWS.schema>;
