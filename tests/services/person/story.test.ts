// A story: oldest first, cut by stage, with times, skipped stages and what was missed; names as the rep wants them.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import seven from '@/lib/ladders/seven';
import type { Fact } from '@/lib/model/entry/entry';
import { effortOf, minutesOf, untilSecond } from '@/lib/services/person/effort';
import { spansOf } from '@/lib/services/person/spans';
import { renamed, storyOf } from '@/lib/services/person/story';
import { DANA, entryOf } from '../../journal/entries';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const LUIS = '018f1111-0000-7000-8000-00000000000b';
const call = (at: string, n: number, fields: Record<string, unknown> = {}): Fact =>
  entryOf('interaction', { type: 'call', note: `Line ${n}`, at, ...fields }, n);
const move = (to: number, from: number, at: string, n: number, fields: Record<string, unknown> = {}): Fact =>
  entryOf('stage', { ladder: 'seven', from, to, at, evidence: [], certainty: 'seen', ...fields }, n);

const entries = [
  call('2024-01-10', 1, { minutes: 30, note: 'Dana Whitfield chose us from a list' }),
  move(1, 0, '2024-02-01', 2, { missed: 'her colleague at the fair' }),
  call('2024-02-01', 3, { valueGiven: 'A sample' }),
  call('2024-05-01', 4, { minutes: 55 }),
  move(3, 1, '2024-06-01', 5, { evidence: [{ text: 'dinner at hers' }] }),
  entryOf('observation', { at: '2024-07-01', halfDays: 1, note: 'Watched dana with @luis' }, 6),
  entryOf('act', { at: '2025-01-05', note: 'Told Luis Ortega about us', toWhom: [LUIS] }, 7),
  call('2026-12-01', 8),
];
const spans = spansOf('seven', entries, NOW);
const nameOf = (id: string) => (id === LUIS ? 'Luis Ortega' : undefined);
const told = (called: { name: string; call: string }[] = []) =>
  storyOf('Dana Whitfield', spans, { ladder: seven, nameOf, called, zone: 'Europe/Berlin', locale: 'en-GB' });

describe('the way of one person', () => {
  it('is cut where they came to another stage; what showed a stage belongs before it', () => {
    expect(spans.map(({ stage, entries: inside }) => [stage, inside.map(({ entry }) => entry.slice(-1))])).toEqual([
      [0, ['1', '3']],
      [1, ['4']],
      [3, ['6', '7']],
    ]);
  });

  it('ends now, and knows nothing of what lies ahead', () => {
    expect(spans.at(-1)?.until).toBe(NOW);
    expect(told()).not.toContain('Line 8');
  });

  it('goes by the hour where both were noted with theirs', () => {
    const timed = [
      move(1, 0, '2024-02-01T12:00:00+01:00', 1),
      call('2024-02-01T11:00:00+01:00', 2),
      call('2024-02-01T13:00:00+01:00', 3),
      call('2024-02-01', 4),
    ];
    const parts = spansOf('seven', timed, NOW).map(({ entries: inside }) => inside.map(({ note }) => note));
    expect(parts).toEqual([['Line 2', 'Line 4'], ['Line 3']]);
  });

  it('is empty where nothing was written down', () => expect(spansOf('seven', [], NOW)).toEqual([]));
});

describe('the story', () => {
  it('000-33: oldest first, stage by stage, with the time spent at each', () => {
    expect(told().split('\n')).toEqual([
      'The story of Dana Whitfield',
      '',
      'Not yet a customer, since 10 Jan 2024',
      '- 10 Jan 2024, Call: Dana Whitfield chose us from a list (Minutes: 30)',
      '- 1 Feb 2024, Call: Line 3 (Given to them: A sample)',
      '',
      '1 First business, since 1 Feb 2024, 4 months',
      'Missed: her colleague at the fair',
      '- 1 May 2024, Call: Line 4 (Minutes: 55)',
      '',
      '3 Rapport, since 1 Jun 2024, 1 year, 9 months',
      'Skipped: Regular',
      'Because: dinner at hers',
      '- 1 Jul 2024, Site visit: Watched dana with @luis (Half days: 1)',
      '- 5 Jan 2025, Advocacy: Told Luis Ortega about us (To whom: Luis Ortega)',
      '',
    ]);
  });

  it('calls everybody as the rep wants, however a line names them', () => {
    const text = told([
      { name: 'Dana Whitfield', call: 'the buyer' },
      { name: 'Luis Ortega', call: 'her boss' },
    ]);
    expect(text).toContain('The story of the buyer');
    expect(text).toContain('Watched the buyer with her boss');
    expect(text).toContain('Told her boss about us (To whom: her boss)');
    expect(text).not.toMatch(/dana|whitfield|luis|ortega/i);
  });

  it('leaves longer words and other people alone', () => {
    const called = [{ name: 'Ann Lee', call: 'her boss' }];
    expect(renamed('Anna met Ann and Leeann; ann@annex.example', called)).toBe(
      'Anna met her boss and Leeann; ann@annex.example',
    );
    expect(renamed('Ann Lee', [{ name: 'Ann Lee', call: 'Ann Lee' }])).toBe('Ann Lee');
    expect(renamed('C. (Bob) x', [{ name: '(Bob)', call: '$1' }])).toBe('C. $1 x');
  });

  it('000-34: says what was skipped and what was missed', () => {
    expect(told()).toContain('Skipped: Regular');
    expect(told()).toContain('Missed: her colleague at the fair');
  });
});

describe('what it took', () => {
  const isTouch = ({ kind }: Fact) => kind === 'interaction' || kind === 'observation';
  it('000-24: touches and minutes, what was given, asked and came back, at each stage', () => {
    const rows = effortOf(spans, isTouch, () => true);
    expect(
      rows.map(({ stage, touches, minutes, given, asked, cameBack }) => [
        stage,
        touches,
        minutes,
        given,
        asked,
        cameBack,
      ]),
    ).toEqual([
      [0, 2, 30, 1, 0, 0],
      [1, 1, 55, 0, 0, 0],
      [3, 1, 240, 0, 0, 1],
    ]);
  });

  it('000-02: the second touch is dated from the first', () => {
    const touches = [call('2024-02-01', 1), call('2024-01-25T10:00:00+01:00', 2), call('2024-06-01', 3)];
    expect(untilSecond(touches)).toBe(7);
    expect(untilSecond([touches[0] as Fact, call('2024-02-01', 4)])).toBe(0);
    expect(untilSecond(touches.slice(0, 1))).toBeNull();
  });

  it('counts what somebody else did as none of theirs, and a half day as four hours', () => {
    const rows = effortOf(spans, isTouch, ({ kind }) => kind !== 'act');
    expect(rows.at(-1)?.cameBack).toBe(0);
    expect(minutesOf(entryOf('act', { minutes: 15, people: [DANA] }))).toBe(15);
    expect(minutesOf(entryOf('observation', { halfDays: 3 }))).toBe(720);
  });
});
