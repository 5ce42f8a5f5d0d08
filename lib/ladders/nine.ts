// Nine steps of what the seller does, from finding the right person to being trusted for years.
import type { Ladder } from '@/lib/model/ladder/ladder';

export default {
  id: 'nine',
  name: 'Nine',
  perspective: 'seller-activity',
  ground: 'Unknown to you',
  stages: [
    {
      name: 'Found who counts',
      short: 'Found',
      meaning: 'You know who can sway the decision.',
      rule: [],
      next: 'Find out what they do all day.',
    },
    {
      name: 'Did the homework',
      short: 'Informed',
      meaning: 'You know their background before you talk.',
      rule: [],
      next: 'Ask what matters to them.',
    },
    {
      name: 'Know what they value',
      short: 'Listening',
      meaning: 'You know which of your points count for them.',
      rule: [{ evidence: 'two-way-insight', atLeast: 1, words: 'one thing learned about them' }],
      next: 'Answer their open questions.',
    },
    {
      name: 'Answer questions',
      short: 'Answering',
      meaning: 'They ask you, and your answers hold.',
      rule: [{ evidence: 'reached-out', atLeast: 1, words: 'one contact they started' }],
      next: 'Show them how to get more out of it.',
    },
    {
      name: 'Train and coach',
      short: 'Coaching',
      meaning: 'You help them get good with what you sell.',
      rule: [],
      next: 'Keep the first promise you make.',
    },
    {
      name: 'Kept early promises',
      short: 'Delivering',
      meaning: 'The first orders came as you said they would.',
      rule: [{ evidence: 'business', atLeast: 1, words: 'a first order' }],
      next: 'Ask how it went, before they tell you.',
    },
    {
      name: 'Built trust',
      short: 'Trusted',
      meaning: 'They rely on your word, also after a mistake.',
      rule: [{ evidence: 'recovery', atLeast: 1, words: 'one problem put right' }],
      next: 'Learn what they want to reach themselves.',
    },
    {
      name: 'Help with their goals',
      short: 'Helping',
      meaning: 'You work on what they want to reach.',
      rule: [{ evidence: 'two-way-insight', atLeast: 3, words: 'three things learned about them' }],
      next: 'Give something without asking for anything.',
    },
    {
      name: 'Trust that lasts',
      short: 'Lasting',
      meaning: 'Year after year they find you fair.',
      rule: [{ evidence: 'dealing', atLeast: 12, words: 'twelve dealings' }],
      next: 'Stay fair when it costs you something.',
    },
  ],
} satisfies Ladder;
