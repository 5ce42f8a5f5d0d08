// A goal of theirs: open until it is met.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { entryOf, read } from './entries';

it.each([
  [{}, 'Open'],
  [{ byDay: '2027-01-01' }, 'Open; by 2027-01-01'],
  [{ byDay: '2027-01-01', metOn: '2026-11-20' }, 'Met 2026-11-20; by 2027-01-01'],
])('%j reads %s', (fields, aside) => expect(read(entryOf('goal', fields)).aside).toBe(aside));

it('is met on a day of the calendar', () =>
  expect(faultIn({ ...entryOf('goal'), metOn: 'soon' })).toBe('metOn: is no date'));
