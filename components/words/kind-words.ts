// What an organisation is to the rep, in words.
import type { Kind } from '@/lib/model/person/organisation';
import { say, type Word } from '@/lib/words';

const WORDS = {
  customer: 'firm_customer',
  prospect: 'firm_prospect',
  partner: 'firm_partner',
  competitor: 'firm_competitor',
  'my-employer': 'firm_my_employer',
  other: 'firm_other',
} as const satisfies Record<Kind, Word>;

export const kindName = (kind: Kind | undefined): string => (kind ? say(WORDS[kind]) : '');
