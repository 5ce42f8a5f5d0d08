// A plan to win somebody back, in writing: what happened, what to do about it, what came of it.
import { choice, choices, day, long, text } from '@/lib/model/part';
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
    causes: choices('Because of', {
      competitor: 'Competitor',
      'out-of-stock': 'Out of stock',
      price: 'Price',
      change: 'Trouble with a change',
      vendor: 'Trouble with the vendor',
      person: 'Somebody on our side',
      'hand-over': 'Hand-over',
      drift: 'Drifting apart',
      'champion-left': 'Their champion left',
      'product-gap': 'Product gap',
      'service-failure': 'Service failure',
      budget: 'Budget',
      other: 'Other',
    }),
    competitor: text('Competitor'),
    whatTheyKnowOfUs: long('What they know of us'),
    discussedWith: text('Talked over with'),
    steps: long('Steps', { hint: 'One a line: what, who, by when' }),
    firstContactOn: day('First contact on'),
    outcome: text('Outcome'),
    learned: long('Learned'),
  },
});
