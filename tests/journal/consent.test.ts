// A consent: what it allows, within which bounds, and that it was taken back.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { entryOf, read, shown } from './entries';

it.each([
  [
    { scope: ['name', 'reference-call'], audience: 'one-prospect', until: '2027-03-01', form: 'signed' },
    'Allows: name, reference call; shown to: one prospect; until: 2027-03-01; given: signed',
  ],
  [{ limitCount: 4, limitDays: 365, statedBy: 'them' }, 'At most 4 times in 365 days; limit set by: them'],
  [{ limitCount: 3 }, 'At most 3 times'],
  [{ scope: ['logo'], revokedOn: '2026-10-01' }, 'Withdrawn 2026-10-01; allows: logo'],
])('%j reads %s', (fields, aside) => expect(read(entryOf('consent', fields)).aside).toBe(aside));

it('is nothing that they did', () => expect(shown(entryOf('consent', { scope: ['review'] }))).toEqual([]));

it.each([{ scope: ['everything'] }, { limitCount: 0 }, { limitDays: 0 }, { until: '2027-02-30' }])(
  'refuses %j',
  (fields) => expect(faultIn({ ...entryOf('consent'), ...fields })).not.toBeNull(),
);
