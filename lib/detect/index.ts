// Who is on this page, whatever page it is. What runs in pages is made of two parts of it: see `off-linkedin.ts`.
import { detectorOf } from './detector';
import { readGeneric } from './generic';
import { proveMail, provePeople } from './read/prove';
import { proveProfile } from './read/prove-profile';
import type { Site } from './site';

const found = import.meta.glob<Site>('./**/*.ts', { base: './sites', eager: true, import: 'default' });

/** Every site Rung knows, in the order of their ids. */
export const sites: readonly Site[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

export const { detect, ownerOn } = detectorOf(
  sites,
  { mail: proveMail, people: provePeople, profile: proveProfile },
  readGeneric,
);
