// LinkedIn: profiles, Sales Navigator, Recruiter, conversations. One person at a time, never lists.
import { readCandidate, readLead } from '../linkedin/paid';
import { readProfile } from '../linkedin/profile';
import { readThread } from '../linkedin/thread';
import { viewerOn } from '../linkedin/viewer';
import { isLinkedIn } from '../read/profile-address';
import type { Site } from '../site';

/** The first part of the path tells the surface; any other part is a list, the feed or the rep's own affairs. */
const READERS: Record<string, Site['read']> = {
  in: readProfile,
  mwlite: readProfile,
  sales: readLead,
  talent: readCandidate,
  recruiter: readCandidate,
  messaging: readThread,
};

const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  owns: ({ url }) => isLinkedIn(url.hostname),
  owner: ({ document }) => viewerOn(document),
  read: (page) => {
    const [, part = ''] = page.url.pathname.split('/');
    return Object.hasOwn(READERS, part) ? (READERS[part]?.(page) ?? null) : null;
  },
};

export default linkedin;
