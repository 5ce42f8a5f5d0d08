// Two stages to start from, for a ladder of one's own.
import type { Ladder } from '@/lib/model/ladder/ladder';

export default {
  id: 'blank',
  name: 'Blank',
  perspective: 'customer-state',
  ground: 'Not on the ladder',
  stages: [
    { name: 'First stage', short: 'First', meaning: 'Say here what makes somebody stand on it.', rule: [] },
    { name: 'Second stage', short: 'Second', meaning: 'Say here what comes after it.', rule: [] },
  ],
} satisfies Ladder;
