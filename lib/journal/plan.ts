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
    whatHappened: long('What happened'),
    causes: choices('Because of', [
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
    competitor: text('Competitor'),
    whatTheyKnowOfUs: long('What they know of us'),
    discussedWith: text('Talked over with'),
    steps: long('Steps', { hint: 'One a line: what, who, by when' }),
    firstContactOn: day('First contact on'),
    outcome: text('Outcome'),
    learned: long('Learned'),
  },
});
