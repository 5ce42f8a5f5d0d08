// Where a piece of knowledge came from: kept for every field and entry, added to, never rewritten.
import * as z from 'zod/mini';

export const Ownership = z.enum(['personal', 'shared', 'unknown', 'employer']);
export type Ownership = z.infer<typeof Ownership>;

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
  how: z.enum(['typed', 'pasted', 'clicked-url', 'imported', 'decided']),
  /** ISO 8601 instant. */
  capturedAt: z.string(),
  /** Id of the site whose page showed it. */
  site: z.optional(z.string()),
  /** Address of the page that showed it, without what follows a `?` or `#`. */
  sourceUrl: z.optional(z.string().check(z.maxLength(2_000))),
  importId: z.optional(z.string()),
  /** Did they give it to the rep themselves, by word, card or mail? Absent where nobody said. */
  givenDirectly: z.optional(z.boolean()),
  /** Whose account it was seen in or exported from; absent where nobody said. */
  account: z.optional(z.enum(['personal', 'employer', 'unknown'])),
  /** Whose computer it was written down on; absent for the rep's own, or where nobody said. */
  device: z.optional(z.enum(['own', 'employer', 'unknown'])),
  /** Whom the rep worked for then. */
  myEmployerThen: z.optional(z.string()),
  /** Whom they worked for then. */
  theirEmployerThen: z.optional(z.string()),
  /** What this source says, where another value was kept. */
  value: z.optional(z.unknown()),
  /** With `how: 'decided'`: what the rep says it is, whatever was known before; absent where a decision was taken back. */
  ownership: z.optional(Ownership),
  /** With `how: 'decided'`: why. */
  reason: z.optional(z.string().check(z.maxLength(500))),
  /** Words of it may have stayed where it was exported: the same origin said whole takes its place. */
  partial: z.optional(z.boolean()),
});

export type Provenance = z.infer<typeof Provenance>;

export const typed = (capturedAt: string): Provenance => ({ route: 'unknown', how: 'typed', capturedAt });

/** What of the page goes with what it showed: the address of a profile, never one of a mailbox, which names a letter. */
export interface Shown {
  sourceUrl?: string | null;
  organisation?: string | undefined;
}

/** What a page showed when the rep pressed the button. Whose mailbox it was is not known here, so mail stays `unknown`. */
export function seenOn(site: string, capturedAt: string, { sourceUrl, organisation }: Shown = {}): Provenance {
  const route = site === 'linkedin' ? 'linkedin-url' : site === 'generic' ? 'public-web' : 'unknown';
  return {
    ...{ route, how: 'clicked-url', capturedAt, site },
    ...(sourceUrl && site === 'linkedin' && { sourceUrl }),
    ...(organisation && { theirEmployerThen: organisation }),
  };
}

/** What the rep can say of a file; nothing is assumed. */
export const SOURCES = ['linkedin-export', 'own-address-book', 'work', 'not-known'] as const;
export type Source = (typeof SOURCES)[number];

const FROM: Record<Source, Pick<Provenance, 'route' | 'account'>> = {
  'linkedin-export': { route: 'linkedin-export', account: 'personal' },
  'own-address-book': { route: 'other-import', account: 'personal' },
  work: { route: 'crm', account: 'employer' },
  'not-known': { route: 'other-import', account: 'unknown' },
};

/** What was read from a file. `importId`: one for each import. */
export const importedFrom = (source: Source, capturedAt: string, importId: string): Provenance => ({
  ...FROM[source],
  how: 'imported',
  capturedAt,
  importId,
});

/** What the rep decides about something, against or beyond what its origins say; null takes an earlier decision back. */
export const decided = (ownership: Ownership | null, reason: string, capturedAt: string): Provenance => ({
  route: 'unknown',
  how: 'decided',
  capturedAt,
  ...(ownership && { ownership, reason }),
});
