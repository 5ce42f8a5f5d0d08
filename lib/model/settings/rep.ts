// Who the rep is and how far sites may be read: what the detector is told before it looks.
import * as z from 'zod/mini';

/** The rep's own e-mail addresses, aliases and shared mailboxes too; lower case. */
export const MINE = { key: 'mine', schema: z.array(z.string()) };

/** The rep's name as mail programs print it, and their LinkedIn profiles by slug (see `SightedHandle`). */
export const ME = { key: 'me', schema: z.object({ names: z.array(z.string()), linkedin: z.array(z.string()) }) };

/** What pages said of the rep and the rep said is not so: keys of handles, or `name:` and the folded name. */
export const NOT_ME = { key: 'not-me', schema: z.array(z.string()) };

/** How far a site may be read, by its id, where the rep has drawn a line. */
export const LIMITS = { key: 'limits', schema: z.record(z.string(), z.enum(['off', 'address'])) };
