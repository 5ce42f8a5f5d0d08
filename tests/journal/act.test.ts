// What they did for the rep: how it reads, and which of it speaks for a fan.
import { expect, it } from 'vitest';
import { faultIn } from '@/lib/journal';
import { evidenceOf } from '@/lib/journal/evidence';
import { isoOf } from '@/lib/model/moment';
import { DANA, entryOf, read, shown } from './entries';

const act = (fields: Record<string, unknown> = {}) => entryOf('act', { note: 'Told her boss about us', ...fields });

it.each([
  [{}, ['act']],
  [{ actKind: 'review' }, ['act']],
  [{ actKind: 'joined-us' }, []],
  [{ actKind: 'beta-or-board' }, []],
  [{ actKind: 'competitor-intel', ethics: 'told-freely' }, ['act']],
  [{ actKind: 'competitor-intel', ethics: 'do-not-use', origin: 'volunteered', result: 'won' }, []],
  // A mark left over from before the kind was corrected says nothing.
  [{ actKind: 'referral', ethics: 'do-not-use' }, ['act']],
])('%j shows %j', (fields, expected) => expect(shown(act(fields))).toEqual(expected));

it.each(['lead', 'meeting', 'won', 'kept'])('volunteered, with %s, is a result', (result) => {
  expect(shown(act({ origin: 'volunteered', result }))).toEqual(['act', 'volunteered-result']);
  expect(shown(act({ origin: 'asked', result }))).toEqual(['act']);
  expect(shown(act({ result }))).toEqual(['act']);
});

it.each(['none-yet', 'lost', 'not-applicable'])('volunteered, with %s, is none', (result) =>
  expect(shown(act({ origin: 'volunteered', result }))).toEqual(['act']),
);

it('what is only planned has not been done before its day', () => {
  const planned = act({
    at: '2026-03-02',
    scheduledFor: '2026-03-10T09:00:00+01:00',
    origin: 'volunteered',
    result: 'won',
  });
  const daysOf = (entry: typeof planned) => evidenceOf([entry], new Set([DANA])).map(({ moment }) => isoOf(moment));
  expect(daysOf(planned)).toEqual(['2026-03-10T08:00:00.000Z', '2026-03-10T08:00:00.000Z']);
  expect(daysOf({ ...planned, at: '2026-03-11' }).map((at) => at.slice(0, 10))).toEqual(['2026-03-11', '2026-03-11']);
});

it('tells toward whom by name where names are known, else how many', () => {
  const told = act({ actKind: 'boss-won-or-kept', origin: 'volunteered', toWhom: [DANA, 'gone'], result: 'kept' });
  const nameOf = (id: string) => (id === DANA ? 'Dana Whitfield' : undefined);
  expect(read(told).aside).toBe('Volunteered; boss won or kept; result: kept; to whom: 2 people');
  expect(read(told, { nameOf }).aside).toContain('to whom: Dana Whitfield, 1 more');
  expect(read(act({ toWhom: [DANA] }), { nameOf }).aside).toBe('To whom: Dana Whitfield');
  expect(read(act({ toWhom: [DANA] })).aside).toBe('To whom: 1 person');
});

it('tells a reward and how it is disclosed, and what must not be used', () => {
  expect(read(act({ material: 'fee', disclosureNote: 'On the first slide' })).aside).toBe(
    'Thanked with: fee; how it is disclosed: On the first slide',
  );
  expect(read(act({ actKind: 'review', ethics: 'do-not-use' })).aside).toBe('Review');
  expect(read(act({ actKind: 'competitor-intel', ethics: 'do-not-use' })).aside).toBe('Competitor intel; do not use');
});

it.each(['http://plants.example', 'javascript:alert(1)', 'plants.example', 'data:text/html,x'])(
  'takes no address such as %s',
  (url) => expect(faultIn({ ...act(), url })).toBe('url: is no https address'),
);
