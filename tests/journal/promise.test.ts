// A promise: open until it is kept.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { entryOf, read } from './entries';

it.each([
  [{}, 'Open'],
  [{ dueOn: '2026-03-06' }, 'Open; due 2026-03-06'],
  [{ dueOn: '2026-03-06', keptOn: '2026-03-05' }, 'Kept 2026-03-05; was due 2026-03-06'],
  [{ keptOn: '2026-03-05' }, 'Kept 2026-03-05'],
])('%j reads %s', (fields, aside) => expect(read(entryOf('promise', fields)).aside).toBe(aside));

it('says days as the reader does', () =>
  expect(read(entryOf('promise', { dueOn: '2026-03-06' }), { sayDay: () => 'Friday' }).aside).toBe('Open; due Friday'));

it('is due on a day of the calendar', () =>
  expect(faultIn({ ...entryOf('promise'), dueOn: '2026-02-30' })).toBe('dueOn: is no date'));
