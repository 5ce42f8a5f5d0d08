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
      rule: [{ evidence: 'influence', atLeast: 1, words: 'what say they have in the purchase' }],
      next: 'Find out what they do all day.',
    },
    {
      name: 'Did the homework',
      short: 'Informed',
      meaning: 'You know their background before you talk.',
      rule: [
        { evidence: 'title', atLeast: 1, words: 'their job title' },
        { evidence: 'organisation', atLeast: 1, words: 'where they work' },
        { evidence: 'background', atLeast: 1, words: 'one thing of their background, such as how you met' },
      ],
      next: 'Ask what matters to them.',
    },
    {
      name: 'Know what they value',
      short: 'Listening',
      meaning: 'You know which of your points count for them.',
      rule: [{ evidence: 'valued', atLeast: 1, words: 'what they value in what you sell' }],
      next: 'Answer their open questions.',
    },
    {
      name: 'Answer questions',
      short: 'Answering',
      meaning: 'They ask you, and your answers hold.',
      rule: [{ evidence: 'answer', atLeast: 1, words: 'one question of theirs that you answered' }],
      next: 'Show them how to get more out of it.',
    },
    {
      name: 'Train and coach',
      short: 'Coaching',
      meaning: 'You help them get good with what you sell.',
      rule: [{ evidence: 'coaching', atLeast: 1, words: 'one time you coached them' }],
      next: 'Keep the first promise you make.',
    },
    {
      name: 'Kept early promises',
      short: 'Delivering',
      meaning: 'The first orders came as you said they would.',
      rule: [{ evidence: 'promise-kept', atLeast: 1, words: 'one promise kept' }],
      next: 'Ask how it went, before they tell you.',
    },
    {
      name: 'Built trust',
      short: 'Trusted',
      meaning: 'They rely on your word, also after a mistake.',
      rule: [
        {
          evidence: 'trust',
          atLeast: 1,
          unless: 'open-problem',
          words: 'trust of 4 or 5, checked within a year, and no problem still open',
        },
      ],
      next: 'Learn what they want to reach themselves.',
    },
    {
      name: 'Help with their goals',
      short: 'Helping',
      meaning: 'You work on what they want to reach.',
      rule: [{ evidence: 'goal-met', atLeast: 1, words: 'one goal of theirs that was met' }],
      next: 'Give something without asking for anything.',
    },
    {
      name: 'Trust that lasts',
      short: 'Lasting',
      meaning: 'Year after year they find you fair.',
      rule: [
        {
          evidence: 'lasting-trust',
          atLeast: 1,
          unless: 'promise-broken',
          words: 'trust of 4 or 5 held for two years, checked within the last one, and no promise broken in them',
        },
      ],
      next: 'Stay fair when it costs you something.',
    },
  ],
} satisfies Ladder;
