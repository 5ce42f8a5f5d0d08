// Four stages for those who want it short.
import type { Ladder } from '@/lib/model/ladder/ladder';
import { phrase } from '@/lib/words';

export default {
  id: 'four',
  name: phrase`Four`,
  perspective: 'customer-state',
  ground: phrase`Stranger`,
  stages: [
    {
      name: phrase`Bought`,
      short: phrase`Bought`,
      meaning: phrase`They chose you once.`,
      rule: [{ evidence: 'order', atLeast: 1, words: phrase`a first order` }],
    },
    {
      name: phrase`Stays`,
      short: phrase`Stays`,
      meaning: phrase`They come back.`,
      rule: [{ evidence: 'dealing', atLeast: 3, words: phrase`3 interactions` }],
    },
    {
      name: phrase`Trusts`,
      short: phrase`Trusts`,
      meaning: phrase`A mistake was put right, and they stayed.`,
      rule: [
        {
          evidence: 'recovery',
          atLeast: 1,
          followedBy: 'dealing',
          words: phrase`1 problem put right, then 1 interaction`,
        },
      ],
    },
    {
      name: phrase`Sells for you`,
      short: phrase`Sells`,
      meaning: phrase`They bring you others.`,
      rule: [{ evidence: 'act', atLeast: 1, words: phrase`recommended you to somebody` }],
    },
  ],
} satisfies Ladder;
