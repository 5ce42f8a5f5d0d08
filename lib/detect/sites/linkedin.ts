// LinkedIn: profiles, Sales Navigator, Recruiter, conversations. One person at a time, never lists.
import { readCandidate } from '../linkedin/candidate';
import { readLead } from '../linkedin/lead';
import { readOldProfile } from '../linkedin/old-profile';
import { readProfile } from '../linkedin/profile';
import { readThread } from '../linkedin/thread';
import type { Page, Site } from '../site';

/** The first part of the path tells the surface; any other part is a list, the feed or the rep's own affairs. */
const READERS: ReadonlyMap<string, (page: Page) => ReturnType<Site['read']>> = new Map([
  ['in', readProfile],
  ['mwlite', readProfile],
  ['public-profile', readProfile],
  ['pub', readOldProfile],
  ['profile', readOldProfile],
  ['sales', readLead],
  ['talent', readCandidate],
  ['recruiter', readCandidate],
  ['messaging', readThread],
]);

const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://www.linkedin.com/*', 'https://*.linkedin.com/*'],
  owns: ({ url }) => /^(?:.+\.)?linkedin\.com$/.test(url.hostname),
  read: (page) => READERS.get(page.url.pathname.split('/')[1] ?? '')?.(page) ?? null,
};

export default linkedin;
