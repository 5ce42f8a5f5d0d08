// Seven stages of what the customer does, from a first order to selling for you. The default.
import type { Ladder } from '@/lib/model/ladder/ladder';

const dealing = (atLeast: number, words: string) => ({ evidence: 'dealing', atLeast, words });

export default {
  id: 'seven',
  name: 'Seven',
  perspective: 'customer-state',
  ground: 'Not yet a customer',
  stages: [
    {
      name: 'First business',
      short: 'Nice',
      meaning: 'They decided to do business with you the first time.',
      rule: [{ evidence: 'business', atLeast: 1, words: 'a first order or visit' }],
      next: 'Ask how the first order went.',
    },
    {
      name: 'Regular',
      short: 'Good',
      meaning: 'They came back and keep coming.',
      rule: [dealing(3, '3 interactions')],
      next: 'Find out what brings them back.',
    },
    {
      name: 'Rapport',
      short: 'Better',
      meaning: 'You know each other; they get in touch of their own accord.',
      rule: [
        { evidence: 'two-way-insight', atLeast: 1, words: '1 thing learned about them, or told both ways' },
        { evidence: 'reached-out', atLeast: 1, words: 'got in touch first' },
      ],
      next: 'Learn one thing that matters to them beyond the order.',
    },
    {
      name: 'Stayed through a problem',
      short: 'Great',
      meaning: 'Something went wrong, you put it right, and they stayed.',
      rule: [
        {
          evidence: 'recovery',
          atLeast: 1,
          followedBy: 'dealing',
          words: '1 problem put right, then 1 interaction',
        },
      ],
      next: 'Treat the next mistake as a chance to be remembered.',
    },
    {
      name: 'Comes back no matter what',
      short: 'Awesome',
      meaning: 'More than one problem, and they are still here.',
      rule: [
        {
          evidence: 'recovery',
          atLeast: 2,
          followedBy: 'dealing',
          unless: 'open-repeat',
          words: '2 problems put right, then 1 interaction, and none that came back still open',
        },
      ],
      next: 'Tell them what you learnt from them.',
    },
    {
      name: 'Raving fan',
      short: 'Fantastic',
      meaning: 'They tell others about you.',
      rule: [{ evidence: 'act', atLeast: 1, words: 'recommended you to somebody' }],
      next: 'Give before you ask, and let them offer.',
    },
    {
      name: 'De facto sales force',
      short: 'Best',
      meaning: 'They sell for you, unasked, and it brings business.',
      rule: [
        {
          evidence: 'volunteered-result',
          atLeast: 1,
          words: 'a recommendation nobody asked for that brought business',
        },
      ],
      next: 'Protect them, and thank them.',
    },
  ],
} satisfies Ladder;
