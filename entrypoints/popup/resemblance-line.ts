// Why somebody in the notebook may be the person on the page, in a line.
import type { Reason } from '@/lib/services/person/who-is';
import { say, type Word } from '@/lib/words';

const WORDS = {
  name: 'reason_name',
  'linkedin-number': 'reason_linkedin_number',
  organisation: 'reason_organisation',
  domain: 'reason_domain',
} as const satisfies Record<Reason, Word>;

export const resemblanceLine = (reasons: readonly Reason[]): string =>
  reasons.map((reason) => say(WORDS[reason])).join(', ');
