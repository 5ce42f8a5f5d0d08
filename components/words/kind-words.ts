// What an organisation is to the rep, in words.
import type { Kind } from '@/lib/model/person/organisation';
import { say, type Word } from '@/lib/words';

const WORDS = {
  customer: 'organisation_customer',
  prospect: 'organisation_prospect',
  partner: 'organisation_partner',
  competitor: 'organisation_competitor',
  'my-employer': 'organisation_my_employer',
  other: 'organisation_other',
} as const satisfies Record<Kind, Word>;

export const kindName = (kind: Kind | undefined): string => (kind ? say(WORDS[kind]) : '');
