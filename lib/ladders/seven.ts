// Seven stages of what the customer does, from a first order to selling for you. The default.
import type { Ladder } from '@/lib/model/ladder/ladder';
import { phrase } from '@/lib/words';

const dealing = (atLeast: number, words: string) => ({ evidence: 'dealing', atLeast, words });

export default {
  id: 'seven',
  name: phrase`Seven`,
  perspective: 'customer-state',
  ground: phrase`Not yet a customer`,
  stages: [
    {
      name: phrase`First business`,
      short: phrase`Nice`,
      meaning: phrase`They decided to do business with you the first time.`,
      rule: [{ evidence: 'business', atLeast: 1, words: phrase`a first order or visit` }],
      next: phrase`Ask how the first order went.`,
    },
    {
      name: phrase`Regular`,
      short: phrase`Good`,
      meaning: phrase`They came back and keep coming.`,
      rule: [dealing(3, phrase`3 interactions`)],
      next: phrase`Find out what brings them back.`,
    },
    {
      name: phrase`Rapport`,
      short: phrase`Better`,
      meaning: phrase`You know each other; they get in touch of their own accord.`,
      rule: [
        { evidence: 'two-way-insight', atLeast: 1, words: phrase`1 thing learned about them, or told both ways` },
        { evidence: 'reached-out', atLeast: 1, words: phrase`got in touch first` },
      ],
      next: phrase`Learn one thing that matters to them beyond the order.`,
    },
    {
      name: phrase`Stayed through a problem`,
      short: phrase`Great`,
      meaning: phrase`Something went wrong, you put it right, and they stayed.`,
      rule: [
        {
          evidence: 'recovery',
          atLeast: 1,
          followedBy: 'dealing',
          words: phrase`1 problem put right, then 1 interaction`,
        },
      ],
      next: phrase`Treat the next mistake as a chance to be remembered.`,
    },
    {
      name: phrase`Comes back no matter what`,
      short: phrase`Awesome`,
      meaning: phrase`More than one problem, and they are still here.`,
      rule: [
        {
          evidence: 'recovery',
          atLeast: 2,
          followedBy: 'dealing',
          unless: 'open-repeat',
          words: phrase`2 problems put right, then 1 interaction, and none that came back still open`,
        },
      ],
      next: phrase`Tell them what you learnt from them.`,
    },
    {
      name: phrase`Raving fan`,
      short: phrase`Fantastic`,
      meaning: phrase`They tell others about you.`,
      rule: [{ evidence: 'act', atLeast: 1, words: phrase`recommended you to somebody` }],
      next: phrase`Give before you ask, and let them offer.`,
    },
    {
      name: phrase`De facto sales force`,
      short: phrase`Best`,
      meaning: phrase`They sell for you, unasked, and it brings business.`,
      rule: [
        {
          evidence: 'volunteered-result',
          atLeast: 1,
          words: phrase`a recommendation nobody asked for that brought business`,
        },
      ],
      next: phrase`Protect them, and thank them.`,
    },
  ],
} satisfies Ladder;
