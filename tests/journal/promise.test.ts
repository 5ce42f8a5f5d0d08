// A promise: open until it is kept.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { evidenceOf } from '@/lib/journal/evidence';
import { DANA, entryOf, read, shown } from './entries';

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

it.each([
  [{}, []],
  [{ keptOn: '2026-03-05' }, ['promise-kept']],
  [{ dueOn: '2026-03-06', keptOn: '2026-03-06' }, ['promise-kept']],
  [{ dueOn: '2026-03-06T09:00+01:00', keptOn: '2026-03-06' }, ['promise-kept']],
  [{ dueOn: '2026-03-06', keptOn: '2026-03-07' }, ['promise-kept', 'promise-broken']],
  [{ dueOn: '2026-03-06' }, ['promise-broken']],
])('%j shows %j', (fields, expected) => expect(shown(entryOf('promise', fields))).toEqual(expected));

it('is broken once its day is over, and for two years', () => {
  const [broken] = evidenceOf([entryOf('promise', { dueOn: '2026-03-06' })], new Set([DANA]));
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
  expect([broken?.moment, broken?.until]).toEqual([noon('2026-03-07'), noon('2028-03-07')]);
});
