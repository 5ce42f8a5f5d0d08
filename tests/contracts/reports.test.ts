// What every report says of one small notebook, read whole: the figure, its words, and the table behind it.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
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
  watched: [
    '0',
    'acts and orders in 90 days after a visit; watched 0, not watched 2: below 20 of each nothing is compared',
    [],
  ],
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
  expect([report?.number, report?.words, report?.table.rows[0] ?? []]).toEqual([number, words, row]);
  expect(report?.table.rows.every((cells) => cells.length === report.table.head.length)).toBe(true);
});

it('the top of a ladder where nobody came is said in words', async () => {
  const shown = await seeReports(
    await testStore(),
    () => {},
    () => true,
  );
  const top = shown?.reports.find(({ id }) => id === 'top');
  expect([top?.number, top?.words]).toEqual(['0', 'there now; nobody came this quarter']);
});

it('004-12: two events stand side by side with the note of each', async () => {
  const { table } = (await reports()).get('events') ?? { table: { head: [], rows: [] } };
  expect(table.head).toEqual(['Jar Summit, 2025-11', 'Jar Summit, 2025-04']);
});

it('the stages of twelve months lie on each other, the highest at the bottom, and end with today', async () => {
  const { labels, bands } = (await reports()).get('stages')?.stacked ?? { labels: [], bands: [] };
  expect(labels.join('')).toBe('AMJJASONDJFM');
  expect(bands.map(({ name }) => name.slice(0, 1)).join('')).toBe('7654321');
  expect(bands[0]?.values).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  expect(bands[4]?.values).toEqual([0, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
});

describe('watched against not watched', () => {
  /** So many people watched 120 days ago, each with an order so many days after; as many others with one lately. */
  async function of(watched: number, after: number, others: number, visit = '2025-11-02') {
    const store = await testStore(testWorld());
    const day = Temporal.PlainDate.from(visit).add({ days: after }).toString();
    const each = Array.from({ length: watched + others }, (_, n) => idOf(n + 1));
    const order = { type: 'order', note: 'Jars' };
    must(
      await write(
        store,
        each.flatMap((id, n) => [
          person(id, `P${n}`),
          move(id, '2025-01-05', 0, 1),
          ...(n < watched ? [fact(id, visit, { kind: 'observation', note: 'Watched' })] : []),
          fact(id, n < watched ? day : '2026-02-01', order),
        ]),
      ),
    );
    const shown = await seeReports(
      store,
      () => {},
      () => true,
    );
    return shown?.reports.find(({ id }) => id === 'watched');
  }

  it('stands side by side from 20 of each on, as plain counts with n', async () => {
    const report = await of(20, 30, 20);
    expect(report?.bars?.map(({ said }) => said)).toEqual(['20 (n 20)', '20 (n 20)']);
    expect((await of(19, 30, 20))?.bars).toBeUndefined();
    expect((await of(20, 30, 19))?.bars).toBeUndefined();
    expect((await of(20, 30, 19))?.table.rows).toEqual([]);
  });

  it('counts what came in the 90 days after, and leaves out whose 90 days are not over', async () => {
    expect((await of(20, 90, 20))?.number).toBe('20');
    expect((await of(20, 91, 20))?.number).toBe('0');
    expect((await of(20, 1, 20, '2025-12-20'))?.words).toMatch(/watched 0, not watched 20/);
  });
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
