// Whose an address most likely is, before anybody says otherwise.

import { mailboxesAt } from '@/lib/model/whose/private-mail';
import { type Channel, canonical, type Handle } from './handle';

/** `personal` or `employer` where the address tells; a domain that gives mailboxes to either tells nothing. */
export function likelyOwner(channel: Channel, value: string): Handle['owner'] {
  if (channel === 'linkedin' || channel === 'linkedin-member' || channel === 'sales-navigator') return 'personal';
  if (channel !== 'email') return 'unknown';
  const [, domain = ''] = canonical('email', value).split('@');
  return ({ private: 'personal', work: 'employer', either: 'unknown' } as const)[mailboxesAt(domain)];
}
