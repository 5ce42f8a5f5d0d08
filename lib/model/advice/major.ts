// Whom visits of somebody settled in the job count for.
import type { Contact } from '@/lib/model/person/contact';

/** At a major account, or a partner. */
export const isMajor = ({ majorAccount, kinds }: Pick<Contact, 'majorAccount' | 'kinds'>): boolean =>
  majorAccount === true || Boolean(kinds?.includes('business-partner'));
