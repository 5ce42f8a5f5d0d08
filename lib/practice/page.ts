// The invented person of the practice page, for trying Rung before any real page is read.
import type { Sighting } from '@/lib/model/sighting';

export const PRACTICE_ROUTE = '/practice';

export const practiceSighting = {
  kind: 'person',
  site: 'practice',
  surface: 'practice page',
  person: {
    name: 'Robin Practice',
    handles: [{ channel: 'email', value: 'robin@practice.example' }],
    title: 'Head of Trying Things Out',
    organisation: 'Practice & Sons',
  },
  others: [],
} satisfies Sighting;
