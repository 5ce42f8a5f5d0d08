// A visit to watch: what was seen stays apart from what the rep makes of it.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { entryOf, read, shown } from './entries';

it('reads what was seen in the line, and what it may mean below it', () => {
  const visit = entryOf('observation', { note: 'Two people re-type orders', halfDays: 2, inferred: 'No export there' });
  expect(read(visit)).toMatchObject({
    line: 'Two people re-type orders',
    aside: 'Half days: 2; my reading of it: No export there',
  });
});

it('is a dealing, and no order', () => expect(shown(entryOf('observation'))).toEqual(['touch', 'dealing']));

it.each([{ halfDays: 0 }, { halfDays: 61 }, { halfDays: 'two' }, { watched: 'nothing' }])('refuses %j', (fields) =>
  expect(faultIn({ ...entryOf('observation'), ...fields })).not.toBeNull(),
);
