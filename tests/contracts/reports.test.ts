// What every report says of one small notebook, read whole: the figure, its words, and the table behind it.
import 'temporal-polyfill/global';
import { expect, it } from 'vitest';
import { figures } from '@/lib/reports';
import { type Report, seeReports } from '@/lib/services/lists/see-reports';
import { write } from '@/lib/store/write';
import { handleOf, idOf } from '../formats/archives';
import { must } from '../services/notebook';
import { testStore, testWorld } from '../store/world';

const [DANA, LUIS, CHEN] = [idOf(1), idOf(2), idOf(3)];

const person = (id: string, name: string, owner?: 'personal' | 'employer') => ({
  do: 'contact' as const,
  id,
  fields: { name },
  ...(owner && { handles: [handleOf('email', `${name.toLowerCase()}@home.example`, owner)] }),
});
const fact = (who: string, at: string, fields: Record<string, unknown>) => ({
  do: 'fact' as const,
  fact: { kind: 'interaction', type: 'call', note: 'Called', people: [who], at, ...fields },
});
const move = (who: string, at: string, from: number, to: number) =>
  fact(who, at, { kind: 'stage', ladder: 'seven', from, to, evidence: [], certainty: 'seen' });

/** At noon of 2 March 2026. */
async function reports(): Promise<ReadonlyMap<string, Report>> {
  const store = await testStore(testWorld());
  must(
    await write(store, [
      person(DANA, 'Dana', 'personal'),
      person(LUIS, 'Luis', 'employer'),
      person(CHEN, 'Chen'),
      move(DANA, '2025-05-01', 0, 3),
      move(DANA, '2025-08-09', 3, 6),
      move(DANA, '2026-02-10', 6, 7),
      move(LUIS, '2025-06-01', 0, 3),
      fact(DANA, '2026-01-20', { minutes: 50 }),
      fact(DANA, '2026-02-20', { minutes: 40, type: 'meeting' }),
      fact(CHEN, '2026-02-01', { minutes: 25 }),
      fact(LUIS, '2026-02-01', { reached: 'no-answer' }),
      fact(LUIS, '2025-12-31', { minutes: 500 }),
      fact(DANA, '2025-09-01', {
        kind: 'act',
        note: 'A review',
        actKind: 'review',
        origin: 'asked',
        result: 'none-yet',
      }),
      fact(DANA, '2025-10-01', {
        kind: 'act',
        note: 'Told two plants',
        actKind: 'word-of-mouth',
        origin: 'volunteered',
        result: 'won',
      }),
      fact(DANA, '2024-10-01', {
        kind: 'act',
        note: 'Long ago',
        actKind: 'review',
        origin: 'volunteered',
        result: 'won',
      }),
      fact(DANA, '2025-04-10', {
        kind: 'act',
        note: 'Spoke first',
        actKind: 'speaking',
        origin: 'asked',
        eventName: 'Jar Summit',
        result: 'lead',
      }),
      fact(DANA, '2025-11-10', {
        kind: 'act',
        note: 'Spoke again',
        actKind: 'speaking',
        origin: 'asked',
        eventName: 'Jar Summit',
      }),
      fact(LUIS, '2025-09-01', { kind: 'incident', note: 'Late', resolvedOn: '2025-09-04', outcome: 'same' }),
      fact(LUIS, '2026-01-01', { kind: 'incident', note: 'Late again', repeatOf: idOf(9) }),
    ]),
  );
  const shown = await seeReports(
    store,
    () => {},
    () => true,
  );
  if (!shown) throw new Error('They were not counted.');
  return new Map(shown.reports.map((report) => [report.id, report]));
}

const SAID: Record<string, [number: string, words: string, row: readonly (string | number)[]]> = {
  minutes: [
    '1 h 30',
    'this quarter with people on stages 4 to 7, and 25 min with people not yet customers; minutes noted on 3 of 4 touches',
    ['0 Not yet a customer', 25],
  ],
  top: ['1', 'there now; 1 came this quarter: Dana', ['Dana', '2026-02-10']],
  acts: ['4', 'in all; with a result: unasked 1, asked for 1', ['Unasked', 1, 1]],
  problems: ['3 days', 'to put one right (n 1); 2 in all, 1 happened before', ['Same', 1]],
  stays: ['2', 'moved on; the median of each stage', ['Rapport', 100, 1]],
  touches: ['4', 'in all, by kind; by month in the table', ['Call', 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0]],
  stages: ['4', 'moves in twelve months', ['1 First business', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  reachable: ['1', 'of 2 on stage 3 and above; not reachable 1, not known 0', ['Reachable', 1]],
  events: [
    'Jar Summit, 2025-11: 1 · Jar Summit, 2025-04: 1',
    'the last one and the one before',
    ['Spoke again', 'Spoke first, lead'],
  ],
};

it('every report has its figure here', () =>
  expect(figures.map(({ id }) => id).sort()).toEqual(Object.keys(SAID).sort()));

it.each(Object.entries(SAID))('%s', async (id, [number, words, row]) => {
  const report = (await reports()).get(id);
  expect([report?.number, report?.words, report?.table.rows[0]]).toEqual([number, words, row]);
  expect(report?.table.rows.every((cells) => cells.length === report.table.head.length)).toBe(true);
});

it('004-12: two events stand side by side with the note of each', async () => {
  const { table } = (await reports()).get('events') ?? { table: { head: [], rows: [] } };
  expect(table.head).toEqual(['Jar Summit, 2025-11', 'Jar Summit, 2025-04']);
});

it('none says a percentage, nor compares what few cases carry', async () => {
  for (const { number, words, bars = [] } of (await reports()).values())
    expect([number, words, ...bars.map(({ said }) => said)].join()).not.toMatch(/%|percent|times more/i);
});

it('stops when nobody waits any more', async () => {
  const store = await testStore(testWorld());
  must(await write(store, [person(DANA, 'Dana')]));
  expect(
    await seeReports(
      store,
      () => {},
      () => false,
    ),
  ).toBeNull();
});
