// Two stages to start from, for a ladder of one's own.
import type { Ladder } from '@/lib/model/ladder/ladder';
import { phrase } from '@/lib/words';

export default {
  id: 'blank',
  name: phrase`Blank`,
  perspective: 'customer-state',
  ground: phrase`Not on the ladder`,
  stages: [
    {
      name: phrase`First stage`,
      short: phrase`First`,
      meaning: phrase`Say here what makes somebody stand on it.`,
      rule: [],
    },
    { name: phrase`Second stage`, short: phrase`Second`, meaning: phrase`Say here what comes after it.`, rule: [] },
  ],
} satisfies Ladder;
