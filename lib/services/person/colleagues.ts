// Whom the notebook knows where somebody works whom it does not know yet: by their organisation's name or mail domain.
import { domainClaim, nameClaim } from '@/lib/model/person/claims';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import type { SightedPerson } from '@/lib/model/sighting';
import { peopleWith } from '@/lib/store/read/organisations';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

/** The mail domain of an employer; a private mailbox says nothing of where somebody works. */
function domainOf({ handles }: SightedPerson): string {
  const mail = handles.find(({ channel, value }) => channel === 'email' && likelyOwner(channel, value) !== 'personal');
  return mail ? mail.value.slice(mail.value.lastIndexOf('@') + 1) : '';
}

export interface Colleagues {
  /** The name of the organisation, or its domain. */
  at: string;
  rows: ContactRow[];
}

/** At most `limit`, of each ladder the highest first. */
export async function colleaguesOf(store: Store, person: SightedPerson, limit: number): Promise<Colleagues> {
  const [name, domain] = [person.organisation?.trim() ?? '', domainOf(person)];
  const claims = [...(name ? [nameClaim(name)] : []), ...(domain ? [domainClaim(domain)] : [])];
  return { at: name || domain, rows: await peopleWith(store, claims, limit) };
}
