// Moves with a day: since today or any day before, the stage of today, later days that no longer hold, and changing a move.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageMove } from '@/lib/journal/stage';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { changeLadder } from '@/lib/services/ladder/change-ladder';
import { editMove, moveStage } from '@/lib/services/ladder/move-stage';
import { seePerson } from '@/lib/services/person/see-person';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { must, sayOf } from '../../services/notebook';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';

const dana = { kind: 'typed', text: 'dana@orbit.example' } as const;
const move = async (store: Store, to: number, at: string | null, evidence: StageMove['evidence'] = []) =>
  moveStage(store, { person: dana, to, evidence, certainty: 'seen', at });
const stand = async (store: Store) => {
  const view = await seePerson(store, dana);
  return [view?.stage, view?.since?.slice(0, 10)];
};
/** Newest first. */
const moves = async (store: Store) => ((await seePerson(store, dana))?.entries ?? []) as unknown as StageMove[];

/** It is 2 March 2026. */
const TODAY = '2026-03-02';

describe('since', () => {
  it('is now where nothing is said, with its hour; today is today', async () => {
    for (const at of [null, TODAY]) {
      const store = await testStore();
      must(await move(store, 1, at));
      expect((await moves(store))[0]?.at).toBe('2026-03-02T10:00+01:00');
    }
  });

  it('is any day before', async () => {
    const store = await testStore();
    must(await move(store, 1, '2015-05-03'));
    expect(await stand(store)).toEqual([1, '2015-05-03']);
  });

  it.each(['2026-03-03', '2126-03-02', '2026-02-30', 'soon', ''])(
    '%j is refused, and nothing is written',
    async (at) => {
      const store = await testStore();
      expect(await move(store, 1, at)).toMatchObject({ ok: false, code: 'day' });
      expect(await seePerson(store, dana)).toMatchObject({ row: null });
    },
  );
});

describe('a move with a day before the last one', () => {
  it('says where they stand all the same, and what it corrects no longer holds', async () => {
    const store = await testStore();
    must(await move(store, 1, null));
    const later = must(await move(store, 5, '2019-05-03'));
    expect(await stand(store)).toEqual([5, '2019-05-03']);
    expect((await moves(store)).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 5],
    ]);
    must(await undo(store, later.receipt));
    expect(await stand(store)).toEqual([1, TODAY]);
    expect(await disagreements(store)).toEqual([]);
  });

  it('takes its place where the correction is deleted', async () => {
    const store = await testStore();
    must(await move(store, 3, '2024-01-01'));
    must(await move(store, 2, '2022-01-01'));
    expect(await stand(store)).toEqual([2, '2022-01-01']);
    const correction = (await moves(store)).find(({ to }) => to === 2);
    if (correction) must(await editEntry(store, correction, { deleted: true }));
    expect(await stand(store)).toEqual([3, '2024-01-01']);
  });

  it('of two on one day the one made last counts', async () => {
    const store = await testStore();
    must(await move(store, 1, '2024-01-01'));
    must(await move(store, 3, '2024-01-01'));
    must(await move(store, 4, null));
    must(await move(store, 2, null));
    expect(await stand(store)).toEqual([2, TODAY]);
  });

  it('whatever days are chosen, they stand where the last move said, since when it said', async () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => `${Temporal.PlainDate.from(TODAY).subtract({ days: n })}`);
    const step = fc.record({ to: fc.integer({ min: 0, max: 7 }), at: day });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const store = await testStore();
        for (const { to, at } of steps) must(await move(store, to, at));
        const { to, at } = steps.at(-1) ?? { to: 0, at: '' };
        expect(await stand(store)).toEqual([to, to > 0 ? at : undefined]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a move that is changed', () => {
  const two = async () => {
    const store = await testStore();
    must(await move(store, 1, '2019-05-03'));
    must(await move(store, 2, '2022-05-03', [{ text: 'Orders each month' }]));
    const [second, first] = await moves(store);
    if (!first || !second) throw new Error('There are two.');
    return { store, first, second };
  };
  const none = { evidence: [], certainty: 'seen' as const };

  it('has another day, other reasons; without any it is a guess', async () => {
    const { store, second } = await two();
    must(await editMove(store, second, { at: '2021-01-01', evidence: [{ text: 'Told me so' }], certainty: 'told' }));
    expect(await stand(store)).toEqual([2, '2021-01-01']);
    expect((await moves(store))[0]).toMatchObject({ certainty: 'told', evidence: [{ text: 'Told me so' }] });
    const [again] = await moves(store);
    if (again) must(await editMove(store, again, { at: '2021-01-01', ...none }));
    expect((await moves(store))[0]).toMatchObject({ certainty: 'guessed', evidence: [] });
    expect(await disagreements(store)).toEqual([]);
  });

  it('does not change places with its neighbours, and says with which', async () => {
    const { store, first, second } = await two();
    const late = await editMove(store, first, { at: '2023-01-01', ...none });
    expect(sayOf(late)).toContain('they came to Regular already on May 3, 2022');
    expect(sayOf(await editMove(store, second, { at: '2018-01-01', ...none }))).toContain('First business only on');
    expect(sayOf(await editMove(store, second, { at: '2027-01-01', ...none }))).toMatch(/today or before/);
    expect(await stand(store)).toEqual([2, '2022-05-03']);
    must(await editMove(store, first, { at: '2022-05-03', ...none }));
  });
});

it('on another ladder they stand as long as they stood before', async () => {
  const store = await testStore(testWorld());
  must(await move(store, 4, '2019-05-03'));
  must(await changeLadder(store, 'four', [0, 1, 1, 2, 2, 3, 3, 4]));
  expect(await stand(store)).toEqual([2, '2019-05-03']);
});
