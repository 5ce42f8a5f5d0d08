// An ask: waiting until it is answered.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { entryOf, read, shown } from './entries';

it.each([
  [{}, 'Waiting'],
  [{ outcome: 'waiting', actKind: 'reference-call' }, 'Waiting; asked for: reference call'],
  [{ outcome: 'not-now', answeredOn: '2026-03-05' }, 'Not now 2026-03-05'],
  [{ outcome: 'no-reply', via: 'e-mail', wording: 'If you like' }, 'No reply; asked by: e-mail; my words: If you like'],
])('%j reads %s', (fields, aside) => expect(read(entryOf('ask', fields)).aside).toBe(aside));

it('proves nothing by itself', () => expect(shown(entryOf('ask', { outcome: 'yes' }))).toEqual([]));

it.each([{ outcome: 'maybe' }, { actKind: 'anything' }, { answeredOn: 'tomorrow' }])('refuses %j', (fields) =>
  expect(faultIn({ ...entryOf('ask'), ...fields })).not.toBeNull(),
);
