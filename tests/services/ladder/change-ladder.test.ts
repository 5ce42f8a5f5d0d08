// Other ladders: who stands on a rung keeps a fitting one, what happened stays readable, and all of it can be undone.
import { describe, expect, it } from 'vitest';
import {
  addStage,
  changeStage,
  ladderOf,
  mapOfDraft,
  moveStageTo,
  removeStage,
  startDraft,
} from '@/lib/model/ladder/draft';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { mapped, proposeMap } from '@/lib/model/ladder/map';
import { changeLadder, changeLadderOf } from '@/lib/services/ladder/change-ladder';
import { ladderOffer, retireLadder, saveLadder } from '@/lib/services/ladder/edit-ladder';
import type { Change } from '@/lib/store/change';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { contactById, counts, ladderMap, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { disagreements } from '../../store/recount';
import { testStore } from '../../store/world';
import { DANA, filledStore, LUIS, must } from '../notebook';

const ladder = (size: number): Ladder => ({
  id: `own-${size}`,
  name: `Own ${size}`,
  perspective: 'customer-state',
  ground: 'Stranger',
  stages: Array.from({ length: size }, (_, n) => ({
    name: `Stage ${n + 1}`,
    short: `S${n + 1}`,
    meaning: '',
    rule: [],
  })),
});
const move = (person: string, on: string, to: number): Change => ({
  do: 'fact',
  fact: { kind: 'stage', people: [person], at: '2026-02-20', ladder: on, from: 0, to, evidence: [], certainty: 'told' },
});

/** Dana on 5 of seven, Luis on the ground; a ladder of 15 stages to go to. */
async function withFifteen(): Promise<Store> {
  const store = await filledStore();
  must(await write(store, [move(DANA, 'seven', 5), { do: 'ladder', ladder: ladder(15) }]));
  return store;
}

describe('a proposed map', () => {
  it.each([
    [4, 15],
    [15, 4],
    [7, 9],
    [9, 7],
    [2, 20],
    [20, 2],
    [7, 7],
  ])('from %i to %i keeps the ends and the order', (a, b) => {
    const map = proposeMap(ladder(a), ladder(b));
    expect([map[0], map[a], map.length]).toEqual([0, b, a + 1]);
    expect(map).toEqual(map.toSorted((x, y) => x - y));
    expect(Math.min(...map.slice(1))).toBeGreaterThanOrEqual(1);
  });

  it('of equal ladders changes nothing', () =>
    expect(proposeMap(ladder(7), ladder(7))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]));

  it('never leads off the ladder', () => {
    expect([mapped([0, 99], ladder(4), 1), mapped([0], ladder(4), 9), mapped([0, -1], ladder(4), 1)]).toEqual([
      4, 4, 0,
    ]);
  });
});

describe('another ladder for the notebook', () => {
  it('puts people where the map says, and takes all of it back', async () => {
    const store = await withFifteen();
    const map = [0, 2, 4, 6, 8, 11, 13, 15];
    const receipt = must(await changeLadder(store, 'own-15', map));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'own-15', stage: 11, certainty: 'told' });
    expect(await contactById(store, LUIS)).toMatchObject({ ladder: 'own-15', stage: 0 });
    expect(await counts(store, ['stage/own-15/11', 'stage/seven/5'])).toEqual([1, 0]);
    expect(await disagreements(store)).toEqual([]);
    must(await undo(store, receipt));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'seven', stage: 5, since: '2026-02-20' });
    expect(await disagreements(store)).toEqual([]);
  });

  it('leaves the moves on the old one in the history', async () => {
    const store = await withFifteen();
    must(await changeLadder(store, 'own-15', proposeMap(ladder(7), ladder(15))));
    const { entries } = await timeline(store, { id: DANA, also: [] });
    const moves = entries.filter((entry) => entry.kind === 'stage').map(({ ladder: on, to }) => [on, to]);
    expect(moves).toEqual([
      ['own-15', 11],
      ['seven', 5],
      ['seven', 1],
    ]);
  });

  it('there and back leads to where one stood', async () => {
    const store = await withFifteen();
    must(await changeLadder(store, 'own-15', proposeMap(ladder(7), ladder(15))));
    must(await changeLadder(store, 'seven', proposeMap(ladder(15), ladder(7))));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'seven', stage: 5, since: '2026-02-20' });
  });

  it('passes over those with a ladder of their own, also where it was the notebook’s meanwhile', async () => {
    const store = await withFifteen();
    must(await write(store, [{ do: 'ladder', ladder: ladder(4) }]));
    must(await changeLadderOf(store, DANA, 'own-4', [0, 1, 1, 2, 2, 3, 3, 4]));
    must(await changeLadder(store, 'own-4', []));
    must(await changeLadder(store, 'own-15', proposeMap(ladder(4), ladder(15))));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'own-4', stage: 3 });
    expect(await contactById(store, LUIS)).toMatchObject({ ladder: 'own-15', stage: 0 });
  });

  it('passes over those with a ladder of their own', async () => {
    const store = await withFifteen();
    must(await write(store, [{ do: 'ladder', ladder: ladder(4) }]));
    must(await changeLadderOf(store, DANA, 'own-4', [0, 1, 1, 2, 2, 3, 3, 4]));
    must(await changeLadder(store, 'own-15', []));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'own-4', stage: 3 });
    expect(await contactById(store, LUIS)).toMatchObject({ ladder: 'own-15' });
  });

  it('to a template takes it into the notebook, also after that was undone', async () => {
    const store = await withFifteen();
    for (let time = 0; time < 2; time += 1) {
      const receipt = must(await changeLadder(store, 'nine', [0, 1, 3, 4, 5, 6, 8, 9]));
      expect((await ladderMap(store)).get('nine')?.stages).toHaveLength(9);
      expect(await contactById(store, DANA)).toMatchObject({ ladder: 'nine', stage: 6 });
      const { offered, own, used } = await ladderOffer(store);
      expect([offered.filter(({ id }) => id === 'nine').length, own.has('nine'), used]).toEqual([1, false, 'nine']);
      must(await undo(store, receipt));
      expect(await contactById(store, DANA)).toMatchObject({ ladder: 'seven', stage: 5 });
    }
    expect((await ladderOffer(store)).offered.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['seven', 'nine', 'six', 'four', 'blank', 'own-15']),
    );
  });

  it('to one that is not there is refused', async () => {
    const store = await withFifteen();
    expect(await changeLadder(store, 'gone', [])).toMatchObject({ ok: false, code: 'no-ladder' });
  });
});

describe('a ladder for one person', () => {
  it('is undone whole, and given up for the notebook’s', async () => {
    const store = await withFifteen();
    const { receipt } = must(await changeLadderOf(store, DANA, 'own-15', proposeMap(ladder(7), ladder(15))));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'own-15', stage: 11 });
    must(await undo(store, receipt));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'seven', stage: 5 });
    must(await changeLadderOf(store, DANA, 'own-15', []));
    must(await changeLadderOf(store, DANA, 'seven', proposeMap(ladder(15), ladder(7))));
    expect((await contactById(store, DANA))?.record.ladder).toBeNull();
    expect(await disagreements(store)).toEqual([]);
  });
});

describe('drawing', () => {
  it.each([1, 21])('%i stages are refused with a sentence', async (size) => {
    const store = await testStore();
    const saved = await saveLadder(store, startDraft(ladder(size), false), []);
    expect(saved).toMatchObject({ ok: false, say: expect.stringMatching(/at (least 2|most 20) stages/) });
    expect(await store.db.ladders.count()).toBe(0);
  });

  it('a ladder, its ground and its stages need names', () => {
    const draft = startDraft(ladder(2), false);
    for (const nameless of [{ ...draft, name: ' ' }, { ...draft, ground: '' }, addStage(draft)])
      expect(ladderOf(nameless, 'x')).toMatchObject({ ok: false });
  });

  it('like a template makes a new one and leaves the template', async () => {
    const store = await testStore();
    const { id } = must(await saveLadder(store, startDraft(ladder(4), false, 'Mine'), []));
    const { offered, own } = await ladderOffer(store);
    expect(offered.find((item) => item.id === id)).toMatchObject({ name: 'Mine', stages: ladder(4).stages });
    expect(own.has(id)).toBe(true);
    expect(id).not.toBe(ladder(4).id);
  });

  it('other words keep the ladder, other stages make one that takes its place', async () => {
    const store = await withFifteen();
    must(await changeLadder(store, 'own-15', proposeMap(ladder(7), ladder(15))));
    const stored = (await ladderMap(store)).get('own-15') as Ladder;
    const draft = startDraft(stored, true);
    must(await saveLadder(store, changeStage(draft, 11, { name: 'Eleventh' }), mapOfDraft(draft)));
    expect((await ladderMap(store)).get('own-15')?.stages[10]?.name).toBe('Eleventh');
    const again = startDraft((await ladderMap(store)).get('own-15') as Ladder, true);
    const shorter = removeStage(moveStageTo(again, 11, 0), 15);
    const { id, receipt } = must(await saveLadder(store, shorter, mapOfDraft(shorter)));
    expect(await defaultLadder(store)).toBe(id);
    expect(await contactById(store, DANA)).toMatchObject({ ladder: id, stage: 1 });
    expect((await ladderMap(store)).get('own-15')).toMatchObject({ retired: true });
    expect(await disagreements(store)).toEqual([]);
    must(await undo(store, receipt));
    expect(await contactById(store, DANA)).toMatchObject({ ladder: 'own-15', stage: 11 });
    expect((await ladderMap(store)).get('own-15')?.retired).toBeUndefined();
    expect(await disagreements(store)).toEqual([]);
  });

  it('in two windows at once keeps the words of both, and refuses what no longer fits', async () => {
    const store = await withFifteen();
    const start = startDraft((await ladderMap(store)).get('own-15') as Ladder, true);
    must(await saveLadder(store, changeStage(start, 2, { name: 'Second', next: '' }), mapOfDraft(start)));
    must(await saveLadder(store, { ...changeStage(start, 3, { name: 'Third' }), name: 'Mine' }, mapOfDraft(start)));
    const shorter = removeStage({ ...start, ground: 'Nobody yet' }, 15);
    const { id } = must(await saveLadder(store, shorter, mapOfDraft(shorter)));
    const made = (await ladderMap(store)).get(id);
    expect(made).toMatchObject({ name: 'Mine', ground: 'Nobody yet' });
    expect(made?.stages.slice(1, 3).map((stage) => stage.name)).toEqual(['Second', 'Third']);
    const late = await saveLadder(store, changeStage(start, 4, { name: 'Fourth' }), mapOfDraft(start));
    expect(late).toMatchObject({ ok: false, code: 'changed' });
  });

  it('people on a removed stage go to the one below unless told otherwise', () => {
    const draft = removeStage(removeStage(startDraft(ladder(4), true), 1), 3);
    expect(mapOfDraft(draft)).toEqual([0, 1, 1, 1, 2]);
  });

  it('a ladder somebody stands on is not deleted; another is, and comes back', async () => {
    const store = await withFifteen();
    const { receipt } = must(await retireLadder(store, 'own-15'));
    expect((await ladderOffer(store)).offered.some((item) => item.id === 'own-15')).toBe(false);
    must(await undo(store, receipt));
    must(await changeLadder(store, 'own-15', []));
    expect(await retireLadder(store, 'own-15')).toMatchObject({ ok: false, code: 'used' });
  });
});
