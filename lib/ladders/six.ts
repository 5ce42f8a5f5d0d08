// Six stages known from relationship marketing: prospect, customer, client, supporter, advocate, partner.
import type { Ladder } from '@/lib/model/ladder/ladder';

export default {
  id: 'six',
  name: 'Six',
  perspective: 'customer-state',
  ground: 'Not in view',
  stages: [
    {
      name: 'Prospect',
      short: 'Prospect',
      meaning: 'They may buy one day.',
      rule: [{ evidence: 'touch', atLeast: 1, words: 'one time you were in touch' }],
    },
    {
      name: 'Customer',
      short: 'Customer',
      meaning: 'They have bought once.',
      rule: [{ evidence: 'order', atLeast: 1, words: 'a first order' }],
    },
    {
      name: 'Client',
      short: 'Client',
      meaning: 'They buy again and again.',
      rule: [{ evidence: 'dealing', atLeast: 3, words: '3 interactions' }],
    },
    {
      name: 'Supporter',
      short: 'Supporter',
      meaning: 'They like working with you, and let you know.',
      rule: [{ evidence: 'reached-out', atLeast: 1, words: 'got in touch first' }],
    },
    {
      name: 'Advocate',
      short: 'Advocate',
      meaning: 'They recommend you to others.',
      rule: [{ evidence: 'act', atLeast: 1, words: 'recommended you to somebody' }],
    },
    {
      name: 'Partner',
      short: 'Partner',
      meaning: 'You win business together.',
      rule: [
        {
          evidence: 'volunteered-result',
          atLeast: 1,
          words: 'a recommendation nobody asked for that brought business',
        },
      ],
    },
  ],
} satisfies Ladder;
