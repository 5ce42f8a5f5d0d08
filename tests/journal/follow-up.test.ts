// A follow-up: open until it is done, and no dealing with anybody.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { entryOf, read, shown } from './entries';

it.each([
  [{}, 'Open'],
  [{ dueOn: '2026-03-06' }, 'Open; due 2026-03-06'],
  [{ dueOn: '2026-03-06', doneOn: '2026-03-05' }, 'Done 2026-03-05; was due 2026-03-06'],
  [{ dueOn: '2026-03-06', putOffFrom: '2026-03-04' }, 'Open; due 2026-03-06; put off from 2026-03-04'],
])('%j reads %s', (fields, aside) => expect(read(entryOf('follow-up', fields)).aside).toBe(aside));

it('is due on a day of the calendar, at an hour where one is known', () => {
  expect(faultIn({ ...entryOf('follow-up'), dueOn: '2026-03-06T09:00+01:00' })).toBeNull();
  expect(faultIn({ ...entryOf('follow-up'), dueOn: 'friday' })).toBe('dueOn: is no date');
});

it('speaks for nothing', () => expect(shown(entryOf('follow-up', { doneOn: '2026-03-05' }))).toEqual([]));
