// What somebody can do for a rep: acts are told by this list, asked for by it, and allowed by it.

/** What a consent can also be about. */
export const REFERENCES = [
  'reference-call',
  'reference-visit',
  'quote',
  'case-study',
  'introduction',
  'review',
] as const;

const called = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

const IDS = [
  'word-of-mouth',
  'referral',
  ...REFERENCES,
  'shared-online',
  'business-booked',
  'boss-won-or-kept',
  'co-presenting',
  'speaking',
  'advocate-found',
  'competitor-intel',
  'beta-or-board',
  'joined-us',
  'other',
] as const;

/** Names by id. */
export const ACTS = {
  ...(Object.fromEntries(IDS.map((id) => [id, called(id)])) as Record<(typeof IDS)[number], string>),
  'co-presenting': 'Co-presenting',
};
