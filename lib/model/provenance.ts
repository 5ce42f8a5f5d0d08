// Where a piece of knowledge came from: kept for every field and entry, added to, never rewritten.
import * as z from 'zod/mini';

export const Provenance = z.looseObject({
  route: z.enum([
    'linkedin-url',
    'linkedin-export',
    'public-web',
    'told-me',
    'personal-mail',
    'work-mail',
    'crm',
    'work-address-book',
    'business-card-at-work',
    'other-import',
    'unknown',
  ]),
  how: z.enum(['typed', 'pasted', 'clicked-url', 'imported']),
  /** ISO 8601 instant. */
  capturedAt: z.string(),
  /** Id of the site whose page showed it. */
  site: z.optional(z.string()),
  importId: z.optional(z.string()),
});

export type Provenance = z.infer<typeof Provenance>;

export const typed = (capturedAt: string): Provenance => ({ route: 'unknown', how: 'typed', capturedAt });

/** What a page showed when the rep pressed the button. Whose mailbox it was is not known here, so mail stays `unknown`. */
export function seenOn(site: string, capturedAt: string): Provenance {
  const route = site === 'linkedin' ? 'linkedin-url' : site === 'generic' ? 'public-web' : 'unknown';
  return { route, how: 'clicked-url', capturedAt, site };
}
