// A problem: open or resolved, once or again, and what it proves.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { evidenceOf } from '@/lib/journal/evidence';
import { DANA, entryId, entryOf, read, shown } from './entries';

const incident = (fields: Record<string, unknown> = {}) =>
  entryOf('incident', { note: 'Invoice sent twice', ...fields });

it('reads open until it is resolved, and says when it happened before', () => {
  expect(read(incident())).toMatchObject({ line: 'Invoice sent twice', aside: 'Open' });
  expect(read(incident({ repeatOf: entryId(9) })).aside).toBe('Open, again');
  expect(read(incident({ resolvedOn: '2026-03-04', repeatOf: entryId(9) })).aside).toBe(
    'Resolved 2026-03-04, after 2 days, again',
  );
});

it.each([
  ['2026-03-02', 'Resolved 2026-03-02, the same day'],
  ['2026-03-03', 'Resolved 2026-03-03, after 1 day'],
  ['2026-04-02', 'Resolved 2026-04-02, after 31 days'],
  // Resolved before it began: one of the two days is wrong.
  ['2026-03-01', 'Resolved 2026-03-01'],
])('000-04: put right on %s, it says how long that took', (resolvedOn, aside) =>
  expect(read(incident({ resolvedOn })).aside).toBe(aside),
);

it('tells the steps with their days, and days as the reader says them', () => {
  const taken = incident({ steps: ['acknowledge', 'follow-up'], 'follow-upOn': '2026-03-09' });
  expect(read(taken).aside).toBe('Open; acknowledged, followed up 2026-03-09');
  expect(read(taken, { sayDay: () => '9 Mar' }).aside).toBe('Open; acknowledged, followed up 9 Mar');
});

it('tells who put it right and what the customer said', () => {
  const told = incident({ ourPerson: 'Sally', ourPersonRole: 'rescuer', customerSaid: 'You saved our weekend' });
  expect(read(told).aside).toBe(
    'Open; colleague involved: Sally; they put it right; what they said: You saved our weekend',
  );
});

it('is a recovery once resolved, unless it is a repeat; before it stands open', () => {
  expect(shown(incident())).toEqual(['open-problem']);
  expect(shown(incident({ repeatOf: entryId(9) }))).toEqual(['open-problem', 'open-repeat']);
  expect(shown(incident({ resolvedOn: '2026-03-04' }))).toEqual(['recovery']);
  expect(shown(incident({ resolvedOn: '2026-03-04', repeatOf: entryId(9) }))).toEqual([]);
});

it.each([
  ['2026-03-02', '2026-03-04', '2026-03-04T12:00:00Z'],
  ['2026-03-02T16:00+01:00', '2026-03-02', '2026-03-02T15:00:00Z'],
  ['2026-03-02', '2026-02-27', '2026-03-02T12:00:00Z'],
])('that of %s, resolved on %s, is proof from %s on', (at, resolvedOn, from) => {
  expect(evidenceOf([incident({ at, resolvedOn })], new Set([DANA]))).toMatchObject([{ moment: Date.parse(from) }]);
});

it.each([{ resolvedOn: '4 March' }, { repeatOf: 'the last one' }, { steps: 'act' }, { note: undefined }])(
  'refuses %j',
  (fields) => expect(faultIn({ ...incident(), ...fields })).not.toBeNull(),
);
