// A win-back plan: in writing or not at all.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { entryOf, read } from './entries';

it.each(['', '   ', '\n'])('without its text (%j) cannot be kept', (note) =>
  expect(faultIn({ ...entryOf('plan'), note })).toBe('note: write down what you will do first'),
);

it('reads the plan, where it stands and why they left', () => {
  const plan = entryOf('plan', {
    note: 'Visit in May',
    state: 'lost',
    causes: ['drifting-apart', 'somebody-on-our-side'],
    outcome: ' ',
  });
  expect(read(plan)).toMatchObject({
    line: 'Visit in May',
    aside: 'Lost; causes: drifting apart, somebody on our side',
  });
});

it('keeps each step on its line', () =>
  expect(read(entryOf('plan', { steps: 'Call, me, 6 March\nSamples, Luis, 10 March' })).aside).toBe(
    'Steps: Call, me, 6 March\nSamples, Luis, 10 March',
  ));
