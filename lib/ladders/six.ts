// Six stages known from relationship marketing: prospect, customer, client, supporter, advocate, partner.
import type { Ladder } from '@/lib/model/ladder/ladder';
import { phrase } from '@/lib/words';

export default {
  id: 'six',
  name: phrase`Six`,
  perspective: 'customer-state',
  ground: phrase`Not in view`,
  stages: [
    {
      name: phrase`Prospect`,
      short: phrase`Prospect`,
      meaning: phrase`They may buy one day.`,
      rule: [{ evidence: 'touch', atLeast: 1, words: phrase`one time you were in touch` }],
    },
    {
      name: phrase`Customer`,
      short: phrase`Customer`,
      meaning: phrase`They have bought once.`,
      rule: [{ evidence: 'order', atLeast: 1, words: phrase`a first order` }],
    },
    {
      name: phrase`Client`,
      short: phrase`Client`,
      meaning: phrase`They buy again and again.`,
      rule: [{ evidence: 'dealing', atLeast: 3, words: phrase`3 interactions` }],
    },
    {
      name: phrase`Supporter`,
      short: phrase`Supporter`,
      meaning: phrase`They like working with you, and let you know.`,
      rule: [{ evidence: 'reached-out', atLeast: 1, words: phrase`got in touch first` }],
    },
    {
      name: phrase`Advocate`,
      short: phrase`Advocate`,
      meaning: phrase`They recommend you to others.`,
      rule: [{ evidence: 'act', atLeast: 1, words: phrase`recommended you to somebody` }],
    },
    {
      name: phrase`Partner`,
      short: phrase`Partner`,
      meaning: phrase`You win business together.`,
      rule: [
        {
          evidence: 'volunteered-result',
          atLeast: 1,
          words: phrase`a recommendation nobody asked for that brought business`,
        },
      ],
    },
  ],
} satisfies Ladder;
