// Nine steps of what the seller does, from finding the right person to being trusted for years.
import type { Ladder } from '@/lib/model/ladder/ladder';
import { phrase } from '@/lib/words';

export default {
  id: 'nine',
  name: phrase`Nine`,
  perspective: 'seller-activity',
  ground: phrase`Unknown to you`,
  stages: [
    {
      name: phrase`Found who counts`,
      short: phrase`Found`,
      meaning: phrase`You know who can sway the decision.`,
      rule: [{ evidence: 'influence', atLeast: 1, words: phrase`what say they have in the purchase` }],
      next: phrase`Find out what they do all day.`,
    },
    {
      name: phrase`Did the homework`,
      short: phrase`Informed`,
      meaning: phrase`You know their background before you talk.`,
      rule: [
        { evidence: 'title', atLeast: 1, words: phrase`their job title` },
        { evidence: 'organisation', atLeast: 1, words: phrase`where they work` },
        { evidence: 'background', atLeast: 1, words: phrase`one thing of their background, such as how you met` },
      ],
      next: phrase`Ask what matters to them.`,
    },
    {
      name: phrase`Know what they value`,
      short: phrase`Listening`,
      meaning: phrase`You know which of your points count for them.`,
      rule: [{ evidence: 'valued', atLeast: 1, words: phrase`what they value in what you sell` }],
      next: phrase`Answer their open questions.`,
    },
    {
      name: phrase`Answer questions`,
      short: phrase`Answering`,
      meaning: phrase`They ask you, and your answers hold.`,
      rule: [{ evidence: 'answer', atLeast: 1, words: phrase`one question of theirs that you answered` }],
      next: phrase`Show them how to get more out of it.`,
    },
    {
      name: phrase`Train and coach`,
      short: phrase`Coaching`,
      meaning: phrase`You help them get good with what you sell.`,
      rule: [{ evidence: 'coaching', atLeast: 1, words: phrase`one time you coached them` }],
      next: phrase`Keep the first promise you make.`,
    },
    {
      name: phrase`Kept early promises`,
      short: phrase`Delivering`,
      meaning: phrase`The first orders came as you said they would.`,
      rule: [{ evidence: 'promise-kept', atLeast: 1, words: phrase`one promise kept` }],
      next: phrase`Ask how it went, before they tell you.`,
    },
    {
      name: phrase`Built trust`,
      short: phrase`Trusted`,
      meaning: phrase`They rely on your word, also after a mistake.`,
      rule: [
        {
          evidence: 'trust',
          atLeast: 1,
          unless: 'open-problem',
          words: phrase`trust of 4 or 5, checked within a year, and no problem still open`,
        },
      ],
      next: phrase`Learn what they want to reach themselves.`,
    },
    {
      name: phrase`Help with their goals`,
      short: phrase`Helping`,
      meaning: phrase`You work on what they want to reach.`,
      rule: [{ evidence: 'goal-met', atLeast: 1, words: phrase`one goal of theirs that was met` }],
      next: phrase`Give something without asking for anything.`,
    },
    {
      name: phrase`Trust that lasts`,
      short: phrase`Lasting`,
      meaning: phrase`Year after year they find you fair.`,
      rule: [
        {
          evidence: 'lasting-trust',
          atLeast: 1,
          unless: 'promise-broken',
          words: phrase`trust of 4 or 5 held for two years, checked within the last one, and no promise broken in them`,
        },
      ],
      next: phrase`Stay fair when it costs you something.`,
    },
  ],
} satisfies Ladder;
