// Who belongs to which organisation: names and domains that people and organisations have in common.

import { fold } from '@/lib/model/fold';
import type { Contact } from './contact';
import { liveHandles } from './contact';
import { liveEmployments, workOf } from './employment';
import type { Organisation } from './organisation';

/** `name:orbit foods` or `domain:orbit.example`. */
export type Claim = string;

export const nameClaim = (name: string): Claim => `name:${fold(name).replace(/\s+/g, ' ')}`;
export const domainClaim = (domain: string): Claim => `domain:${domain}`;

/** How many parts of a domain are looked at: `eu.sales.orbit.example` belongs to `orbit.example` too. */
const PARTS = 5;

function domainsOf(address: string): string[] {
  const parts = address.slice(address.lastIndexOf('@') + 1).split('.');
  return parts
    .slice(-PARTS)
    .slice(0, -1)
    .map((_, n, all) => parts.slice(n - all.length - 1).join('.'));
}

/** By what an organisation knows its people. */
export const claimsOf = ({ name, domains }: Organisation): Claim[] => [
  ...(name.trim() ? [nameClaim(name)] : []),
  ...(domains ?? []).map(domainClaim),
];

/** By what a person belongs: where they work now, and the work addresses that still reach them. */
export function firmsOf(contact: Contact): Claim[] {
  const jobs = liveEmployments(contact);
  const ended = new Set(jobs.filter((job) => job.to).map((job) => job.id));
  const names = [workOf(contact).organisation, ...jobs.filter((job) => !job.to).map((job) => job.organisation)];
  const mail = liveHandles(contact).filter(
    ({ channel, owner, deadOn, employment }) =>
      channel === 'email' && owner === 'employer' && !deadOn && !(employment && ended.has(employment)),
  );
  const claims = [
    ...names.flatMap((name) => (name?.trim() ? [nameClaim(name)] : [])),
    // The key holds the domain in the one form it is known by.
    ...mail.flatMap((handle) => domainsOf(handle.key).map(domainClaim)),
  ];
  return [...new Set(claims)].sort();
}
