// A plan to win somebody back, in writing: what happened, what to do about it, what came of it.
import { choice, choices, day, long, text } from '@/lib/model/entry/part';
import { formKind } from './kind';

export default formKind({
  kind: 'plan',
  label: 'Win-back',
  icon: 'link',
  order: 118,
  needsLine: 'write down what you will do first',
  parts: {
    state: choice('Now', ['at-risk', 'lost', 'won-back', 'let-go'], { bare: true }),
    whatHappened: long('What happened', { hint: 'When did it turn, and who told you?' }),
    causes: choices('Causes', [
      'competitor',
      'out-of-stock',
      'price',
      'trouble-with-a-change',
      'trouble-with-the-vendor',
      'somebody-on-our-side',
      'hand-over',
      'drifting-apart',
      'champion-left',
      'product-gap',
      'service-failure',
      'budget',
      'other',
    ]),
    competitor: text('Competitor', { organisation: true }),
    whatTheyKnowOfUs: long('What they know of us', { hint: 'What can the competitor use?' }),
    takesOver: text('Who takes over', { hint: 'Where one of us was the trouble' }),
    discussedWith: text('Discussed with', { hint: 'Who saw it from another side?' }),
    steps: long('Steps', { hint: 'In short; a step with its own day is a “Plan step”' }),
    firstContactOn: day('First contact on'),
    outcome: text('Outcome'),
    learned: long('Learned', { hint: 'What would have kept them?' }),
  },
});
