// What the notebook's other pages show: the board, insights, references, plans and the quarter.
import { describe, expect, it } from 'vitest';
import { seeBoard } from '@/lib/services/lists/see-board';
import { type Insights, neverAsked, seeInsights } from '@/lib/services/lists/see-insights';
import { type Plans, seePlans } from '@/lib/services/lists/see-plans';
import { seeQuarter } from '@/lib/services/lists/see-quarter';
import { type References, seeChains, seeReferences } from '@/lib/services/lists/see-references';
import { write } from '@/lib/store/write';
import { idOf } from '../../formats/archives';
import { testStore, testWorld } from '../../store/world';
import { must } from '../notebook';

const [DANA, LUIS, HIDDEN] = [idOf(1), idOf(2), idOf(3)];
const person = (id: string, fields: Record<string, unknown>) => ({
  do: 'contact' as const,
  id,
  fields: { name: 'x', ...fields },
});
const fact = (who: string, at: string, fields: Record<string, unknown>) => ({
  do: 'fact' as const,
  fact: { kind: 'interaction', type: 'call', note: 'Called', people: [who], at, ...fields },
});
const move = (who: string, at: string, from: number, to: number) =>
  fact(who, at, { kind: 'stage', ladder: 'seven', from, to, evidence: [], certainty: 'seen' });

async function notebook() {
  const store = await testStore(testWorld());
  const given = must(
    await write(store, [
      person(DANA, { name: 'Dana', trust: 5, trustCheckedOn: '2026-03-01' }),
      person(LUIS, { name: 'Luis', trust: 4, trustCheckedOn: '2026-03-01' }),
      person(HIDDEN, { name: 'Hidden', sensitive: true }),
      move(DANA, '2025-01-01', 0, 1),
      move(DANA, '2025-01-31', 1, 2),
      move(LUIS, '2025-01-01', 0, 1),
      fact(DANA, '2026-02-01', { kind: 'insight', about: 'trend', note: 'All goes to glass', verbatim: true }),
      fact(DANA, '2026-02-02', { kind: 'insight', about: 'praise', note: 'You rock', forMe: true }),
      fact(DANA, '2026-02-03', {
        kind: 'insight',
        about: 'competitor-better',
        note: 'Faster repairs',
        competitor: 'Kestrel',
      }),
      fact(HIDDEN, '2026-02-04', { kind: 'insight', about: 'trend', note: 'A secret' }),
      fact(DANA, '2026-02-05', {
        kind: 'consent',
        note: 'One call',
        scope: ['reference-call'],
        audience: 'one-prospect',
        limitCount: 2,
        until: '2026-04-01',
      }),
      fact(DANA, '2026-02-06', { kind: 'act', actKind: 'reference-call', note: 'Took the call', origin: 'asked' }),
      fact(LUIS, '2026-01-01', {
        kind: 'plan',
        state: 'lost',
        note: 'Call the new buyer',
        causes: ['competitor', 'price'],
      }),
      fact(LUIS, '2026-01-02', { kind: 'step', note: 'Terms', dueOn: '2026-03-10' }),
      fact(LUIS, '2026-01-03', { kind: 'step', note: 'Figures', dueOn: '2026-03-01', doneOn: '2026-02-28' }),
      fact(LUIS, '2026-02-10', { kind: 'observation', note: 'Watched', halfDays: 2, followUps: 'Send the manual' }),
    ]),
  );
  const act = given.facts[8]?.entry ?? '';
  must(
    await write(store, [
      fact(LUIS, '2026-02-20', {
        kind: 'act',
        actKind: 'word-of-mouth',
        note: 'Told two plants',
        chainFrom: act,
        material: 'gift',
      }),
    ]),
  );
  return store;
}

it('the board by filters: only whom they hold of, counted', async () => {
  const store = await notebook();
  const shown = async (...facets: string[]) =>
    (await seeBoard(store, 8, facets)).columns.map(({ stage, total, cards }) => [stage, total, cards.length]);
  expect(await shown('trust/5')).toEqual([[1, 0, 0], [2, 1, 1], ...[3, 4, 5, 6, 7].map((n) => [n, 0, 0])]);
  expect((await shown('trust/5', 'trust/4')).map(([, total]) => total)).toEqual([1, 1, 0, 0, 0, 0, 0]);
  expect((await shown('trust/5', 'status/lost')).every(([, total]) => total === 0)).toBe(true);
});

it('the board: who stands where, since when, how long people stay, what is missing', async () => {
  const { columns } = await seeBoard(await notebook(), 8);
  const [ground, first, second] = columns;
  expect(ground?.cards.map(({ row }) => row.record.name)).toEqual(['Hidden']);
  expect(first).toMatchObject({ stage: 1, total: 1, stayed: { days: 30, of: 1 } });
  expect(second?.cards[0]).toMatchObject({ ready: null, missing: 2, row: { since: '2025-01-31' } });
});

it('insights tell what the newest say before all of them are read', async () => {
  const store = await notebook();
  const parts: Insights[] = [];
  const whole = await seeInsights(store, (part) => parts.push(part));
  expect(parts).toEqual([whole]);
  const many = Array.from({ length: 101 }, (_, n) => ({
    do: 'fact' as const,
    fact: {
      kind: 'insight',
      about: 'praise',
      note: `Fine ${n}`,
      people: [whole.good[0]?.person ?? ''],
      at: '2026-02-27',
    },
  }));
  must(await write(store, many));
  const sizes: number[] = [];
  const all = await seeInsights(store, ({ good }) => sizes.push(good.length));
  expect(all.good.length).toBeGreaterThan(sizes[0] ?? 0);
  expect(sizes[0]).toBeGreaterThanOrEqual(100);
});

it('003-03 003-10: good to read is praise, what it did for them and problems put right, the rep’s own apart', async () => {
  const { good } = await seeInsights(await notebook());
  expect(good.map(({ entry }) => [entry.note, entry.forMe])).toEqual([['You rock', true]]);
});

it('insights stand by question and by competitor, nothing of somebody sensitive among them', async () => {
  const { asked, competitors } = await seeInsights(await notebook());
  expect(asked.get('trend')?.map(({ entry }) => entry.note)).toEqual(['All goes to glass']);
  expect(competitors.map(([name, said]) => [name, said.length])).toEqual([['Kestrel', 1]]);
});

it('001-26 002-16 002-17: the backbone is everybody who trusts the rep; who of them was never asked', async () => {
  const { trusted, never } = await neverAsked(await notebook());
  expect([trusted, never.map(({ name }) => name)]).toEqual([2, ['Luis']]);
});

it('references: what stands, how often it was used, and what grew out of what', async () => {
  const store = await notebook();
  const dana = (await seeReferences(store)).people.find(({ row }) => row.id === DANA);
  expect(dana?.standing).toMatchObject([{ used: 1, allowed: 2 }]);
  const { chains, paid } = await seeChains(store);
  expect(chains.map(({ said, depth }) => [said.name, depth])).toEqual([
    ['Dana', 0],
    ['Luis', 1],
  ]);
  expect(paid.map(({ name }) => name)).toEqual(['Luis']);
});

describe('references are told of before all are looked at', () => {
  const allowing = async (people: number, each: number) => {
    const store = await testStore(testWorld());
    const ids = Array.from({ length: people }, (_, n) => idOf(n + 1));
    const said = ids.flatMap((id) => Array.from({ length: each }, () => id));
    const allowed = said.map((id) =>
      fact(id, '2026-02-20', { kind: 'consent', type: undefined, scope: ['reference-call'] }),
    );
    must(await write(store, [...ids.map((id, n) => person(id, { name: `Person ${n}` })), ...allowed]));
    const parts: References[] = [];
    const all = await seeReferences(store, (part) => parts.push(part));
    return { parts, all };
  };

  it.each([
    ['few consents: the first ten people', 35, 1, [10]],
    ['many consents: ten people of the newest, then forty at a time', 100, 3, [10, 40, 80]],
  ])('%s', async (_, people, each, shown) => {
    const { parts, all } = await allowing(people, each);
    expect(parts.map(({ people, whole }) => [people.length, whole])).toEqual(shown.map((n) => [n, false]));
    expect(all.whole).toBe(true);
    expect(all.people).toHaveLength(people);
    // Nothing that is shown moves when more come.
    for (const part of parts) expect(all.people.slice(0, part.people.length)).toEqual(part.people);
  });

  it('not where all of them are there at once', async () => {
    const { parts, all } = await allowing(10, 1);
    expect(parts).toEqual([]);
    expect(all.people).toHaveLength(10);
  });
});

it('plans: the lost with their steps, those to do first, and the causes of a year', async () => {
  const { lost, risk, causes } = await seePlans(await notebook());
  expect(risk).toEqual([]);
  expect(lost.map(({ steps }) => steps.map(({ note }) => note))).toEqual([['Terms', 'Figures']]);
  expect(causes).toEqual([
    ['competitor', 1],
    ['price', 1],
  ]);
});

it('plans: the newest are told of with all their steps before the others are read', async () => {
  const store = await testStore(testWorld());
  const ids = Array.from({ length: 120 }, (_, n) => idOf(n + 1));
  const at = (n: number) => `2026-02-${String(1 + Math.floor(n / 5)).padStart(2, '0')}`;
  const planned = ids.map((id, n) => fact(id, at(n), { kind: 'plan', type: undefined, note: 'Win back' }));
  // The steps of the newest plans are the oldest.
  const steps = ids.map((id, n) => fact(id, at(119 - n), { kind: 'step', type: undefined, note: `Step ${n}` }));
  must(await write(store, [...ids.map((id, n) => person(id, { name: `Person ${n}` })), ...planned, ...steps]));
  const parts: Plans[] = [];
  const all = await seePlans(store, (part) => parts.push(part));
  expect(parts.map(({ risk, whole }) => [risk.length, whole])).toEqual([[100, false]]);
  expect([all.risk.length, all.whole]).toEqual([120, true]);
  expect(parts[0]?.risk).toEqual(all.risk.slice(0, 100));
  expect(all.risk.every((plan) => plan.steps.length === 1)).toBe(true);
});

it('the quarter: each week with its visits, and what is open after them', async () => {
  const { weeks, open } = await seeQuarter(await notebook());
  expect(weeks).toHaveLength(14);
  expect(weeks.filter(({ days }) => days > 0)).toMatchObject([{ from: '2026-02-09', days: 1 }]);
  expect(weeks.filter(({ isNow }) => isNow).map(({ from }) => from)).toEqual(['2026-03-02']);
  expect(open.map(({ name }) => name)).toEqual(['Luis']);
});

it('planned visits: those that are open, the next first, nobody who is kept covered', async () => {
  const store = await notebook();
  const plan = (who: string, dueOn: string, more = {}) =>
    fact(who, '2026-02-27', { kind: 'follow-up', type: undefined, note: `by ${dueOn}`, dueOn, visit: true, ...more });
  must(
    await write(store, [
      plan(DANA, '2026-03-12'),
      plan(LUIS, '2026-03-04T09:30+01:00'),
      plan(HIDDEN, '2026-03-03'),
      plan(DANA, '2026-02-28', { doneOn: '2026-02-28' }),
      plan(DANA, '2026-03-05', { visit: undefined }),
    ]),
  );
  const { planned, weeks } = await seeQuarter(store);
  const named = weeks.filter((week) => week.planned.length > 0);
  expect(named.map((week) => [week.from, week.planned.map(({ name }) => name)])).toEqual([
    ['2026-03-02', ['Luis']],
    ['2026-03-09', ['Dana']],
  ]);
  expect(planned.map(({ name, entry }) => [name, entry.note])).toEqual([
    ['Luis', 'by 2026-03-04T09:30+01:00'],
    ['Dana', 'by 2026-03-12'],
  ]);
});
