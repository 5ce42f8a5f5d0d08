// The detector for every page but LinkedIn's, which share nothing with them: a page gets one of the two.
import { detectorOf } from './detector';
import { readGeneric } from './generic';
import { proveMail, provePeople } from './read/prove';
import type { Site } from './site';

const found = import.meta.glob<Site>(['./**/*.ts', '!./linkedin.ts'], {
  base: './sites',
  eager: true,
  import: 'default',
});

export const offLinkedIn = detectorOf(Object.values(found), { mail: proveMail, people: provePeople }, readGeneric);
