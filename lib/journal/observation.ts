// A visit to watch them at work: what was seen, and, kept apart from it, what the rep makes of it.
import { choice, day, long, number, text } from '@/lib/model/entry/part';
import { formKind } from './kind';

export default formKind({
  kind: 'observation',
  label: 'Site visit',
  icon: 'place',
  order: 115,
  parts: {
    halfDays: number('Half days', 1, 60),
    watched: choice('Watched', ['service', 'support', 'both'], { habit: true }),
    where: text('Where'),
    inferred: long('My reading of it'),
    quotes: long('What they said'),
    peoplePraised: text('People praised'),
    followUps: long('To follow up'),
    followedUpOn: day('Done on'),
    goal: text('Went to learn'),
    countsToward: choice('Counts toward', ['new-hire', 'quarterly']),
  },
  // They met.
  evidence: () => ['touch', 'dealing'].map((what) => ({ what, shared: true })),
});
