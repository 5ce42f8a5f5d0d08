// What is open with somebody, the first due first; what is sensitive is named by its kind only.
import { isOpen } from '@/lib/journal';
import 'temporal-polyfill/global';
import { expect, it } from 'vitest';
import { openErrands } from '@/components/words/errand-words';
import { entryOf } from '../../journal/entries';

const reader = { now: Date.parse('2026-03-02T09:00:00Z'), zone: 'Europe/Berlin' };
const nobody = () => false;

const promise = entryOf('promise', { note: 'Samples', dueOn: '2026-03-06' }, 1);
const problem = entryOf('incident', { note: 'Broken crate', at: '2026-02-20' }, 2);
const later = entryOf('follow-up', { note: 'Ring about the fair', dueOn: '2026-04-01' }, 3);
const someday = entryOf('goal', { note: 'Open a second shop' }, 4);
const kept = entryOf('promise', { note: 'Price list', dueOn: '2026-02-01', keptOn: '2026-02-02' }, 5);
const call = entryOf('interaction', { type: 'call' }, 6);

it('promises, problems and follow-ups in the order of their days; what has no day last', () => {
  const rows = openErrands([someday, later, call, kept, promise, problem], nobody, reader);
  expect(rows.map(({ what }) => what)).toEqual([
    'Broken crate',
    'Samples',
    'Ring about the fair',
    'Open a second shop',
  ]);
  expect(rows.map(({ due }) => due)).toEqual(['open since Feb 20', 'due Mar 6', 'due Apr 1', '']);
});

it('a closed one is not open, and a call never was', () => {
  expect([promise, problem, kept, call].map(isOpen)).toEqual([true, true, false, false]);
});

it('a sensitive one does not say what it is', () => {
  const [row] = openErrands([{ ...promise, sensitive: true }], nobody, reader);
  expect(row?.what).toBe('Promise: sensitive');
});
