// Days spent with customers, found by their index: in a first month any, after it those at major accounts.
import { expect, it } from 'vitest';
import { CIRCUMSTANCES } from '@/lib/model/settings/choices';
import { UNSAID } from '@/lib/model/whose/circumstances';
import { visitDays } from '@/lib/services/rep/visit-days';
import type { Change } from '@/lib/store/change';
import { markVisits } from '@/lib/store/read/visits';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { disagreements } from '../../store/recount';
import { requestsOf } from '../../store/requests';
import { testStore } from '../../store/world';
import { DANA, LUIS, must } from '../notebook';

const visit = (at: string, person: string, halfDays?: number): Change => ({
  do: 'fact',
  fact: { kind: 'observation', people: [person], at, note: '', ...(halfDays && { halfDays }) },
});

/** Dana is at a major account and busy on Mondays, Luis is not; today is 2 March 2026, a Monday. */
async function notebook(...changes: Change[]): Promise<Store> {
  const store = await testStore();
  const dana = { name: 'Dana Whitfield', majorAccount: true, peakDays: ['monday' as const] };
  must(
    await write(store, [
      { do: 'contact', id: DANA, fields: dana },
      { do: 'contact', id: LUIS, fields: { name: 'Luis Ortega' } },
      ...changes,
    ]),
  );
  return store;
}

const job = (from: string): Change => ({
  do: 'setting',
  key: CIRCUMSTANCES.key,
  value: { ...UNSAID, employments: [{ id: 'one', organisation: 'Orbit', from, to: null }] },
});

it('by the quarter, only visits to major accounts count, of this quarter, and never a call', async () => {
  const store = await notebook(
    visit('2026-01-01', DANA, 3),
    visit('2026-03-02T09:00+01:00', DANA),
    visit('2025-12-31', DANA, 4),
    visit('2026-02-01', LUIS, 4),
    { do: 'fact', fact: { kind: 'interaction', type: 'visit', people: [DANA], at: '2026-02-02', note: '' } },
  );
  const found = await visitDays(store);
  expect(found).toMatchObject({ role: 'experienced', min: 1, max: 2, days: 2, from: '2026-01-01', to: '2026-03-31' });
  expect(found.visits.map(({ days, onPeakDay, people }) => [days, onPeakDay, people[0]?.name])).toEqual([
    [0.5, true, 'Dana Whitfield'],
    [1.5, false, 'Dana Whitfield'],
  ]);
  expect(found.major.map((row) => row.id)).toEqual([DANA]);
  expect(found.employment).toBeNull();
});

it('in the first month any visit counts', async () => {
  const store = await notebook(job('2026-02-10'), visit('2026-02-10', LUIS, 2), visit('2026-02-09', LUIS, 2));
  expect(await visitDays(store)).toMatchObject({
    role: 'new-hire',
    days: 1,
    to: '2026-03-09',
    employment: { organisation: 'Orbit' },
  });
});

it('a visit taken back, or a mark taken away, no longer counts', async () => {
  const store = await notebook();
  const receipt = must(await write(store, [visit('2026-03-02', DANA)]));
  expect((await visitDays(store)).days).toBe(0.5);
  must(await undo(store, receipt));
  expect((await visitDays(store)).days).toBe(0);
  must(await write(store, [{ do: 'contact', id: DANA, fields: { majorAccount: null } }]));
  expect((await visitDays(store)).major).toEqual([]);
  must(await write(store, [{ do: 'contact', id: LUIS, fields: { kinds: ['business-partner'] } }]));
  expect((await visitDays(store)).major.map((row) => row.id)).toEqual([LUIS]);
  expect(await disagreements(store)).toEqual([]);
});

it('rows of an older Rung are given their marks, once', async () => {
  const store = await notebook(visit('2026-03-02', DANA));
  const { db } = store;
  await db.journal.toCollection().modify((row) => {
    row.marks = row.marks.filter(([owner]) => owner !== '#kind/observation');
  });
  await db.contacts.toCollection().modify((row) => {
    row.words = row.words.filter((word) => word !== '#major');
  });
  expect(await visitDays(store)).toMatchObject({ days: 0, major: [] });
  for (const _ of [1, 2]) await markVisits(store);
  expect(await visitDays(store)).toMatchObject({ days: 0.5, major: [{ id: DANA }] });
  expect(await disagreements(store)).toEqual([]);
});

it('asks no question for each visit: hundreds take as many as a few', async () => {
  const some = async (n: number) => {
    const people = Array.from({ length: n }, (_, i) => `018f7777-0000-7000-8000-${i.toString(16).padStart(12, '0')}`);
    const cards = people.map((id): Change => ({ do: 'contact', id, fields: { name: 'Ada', majorAccount: true } }));
    const store = await notebook(...cards, ...people.map((id) => visit('2026-02-10', id)));
    let counted = 0;
    const { requests } = await requestsOf(async () => {
      counted = (await visitDays(store)).visits.length;
    });
    expect(counted).toBe(n);
    return requests;
  };
  expect(await some(300)).toBeLessThanOrEqual(await some(30));
});
