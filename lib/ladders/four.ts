// Four stages for those who want it short.
import type { Ladder } from '@/lib/model/ladder/ladder';

export default {
  id: 'four',
  name: 'Four',
  perspective: 'customer-state',
  ground: 'Stranger',
  stages: [
    {
      name: 'Bought',
      short: 'Bought',
      meaning: 'They chose you once.',
      rule: [{ evidence: 'order', atLeast: 1, words: 'a first order' }],
    },
    {
      name: 'Stays',
      short: 'Stays',
      meaning: 'They come back.',
      rule: [{ evidence: 'dealing', atLeast: 3, words: '3 interactions' }],
    },
    {
      name: 'Trusts',
      short: 'Trusts',
      meaning: 'A mistake was put right, and they stayed.',
      rule: [
        {
          evidence: 'recovery',
          atLeast: 1,
          followedBy: 'dealing',
          words: '1 problem put right, then 1 interaction',
        },
      ],
    },
    {
      name: 'Sells for you',
      short: 'Sells',
      meaning: 'They bring you others.',
      rule: [{ evidence: 'act', atLeast: 1, words: 'recommended you to somebody' }],
    },
  ],
} satisfies Ladder;
