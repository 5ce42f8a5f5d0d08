// Several people at once: all of them or none, and as one to take back.
import { describe, expect, it } from 'vitest';
import { reach } from '@/lib/model/person/contact';
import { ownerOfField } from '@/lib/model/whose/ownership';
import {
  type Done,
  decideForPeople,
  deletePeople,
  ladderPeople,
  mergeAll,
  rhythmPeople,
  stagePeople,
  tagPeople,
} from '@/lib/services/person/bulk';
import { contactById } from '@/lib/store/read/read';
import { siftedIds } from '@/lib/store/read/sift';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { call, DANA, LUIS, must, named } from '../../store/changes';
import { disagreements } from '../../store/recount';
import { testStore } from '../../store/world';

const BOTH = [DANA, LUIS];

async function filled(): Promise<Store> {
  const store = await testStore();
  must(
    await write(store, [named(DANA, { name: 'Dana', tags: ['jars'] }), named(LUIS, { name: 'Luis' }), call([LUIS])]),
  );
  return store;
}

/** Does it, and takes it back: then everything is as it was. */
async function thereAndBack<Value>(work: (store: Store) => Promise<Done>, ask: (store: Store) => Promise<Value>) {
  const store = await filled();
  const before = await ask(store);
  const done = await work(store);
  if (!done.ok) throw new Error(done.say);
  const after = await ask(store);
  must(await undo(store, done.value));
  expect(await ask(store)).toEqual(before);
  expect(await disagreements(store)).toEqual([]);
  return after;
}

const each =
  <Value>(ask: (row: NonNullable<Awaited<ReturnType<typeof contactById>>>) => Value) =>
  async (store: Store) =>
    Promise.all(
      BOTH.map(async (id) => {
        const row = await contactById(store, id);
        return row && ask(row);
      }),
    );

describe('several people', () => {
  it('get a tag, or lose it', async () => {
    const tags = each((row) => row.record.tags ?? null);
    expect(await thereAndBack((store) => tagPeople(store, BOTH, ' jars '), tags)).toEqual([['jars'], ['jars']]);
    expect(await thereAndBack((store) => tagPeople(store, BOTH, 'jars', false), tags)).toEqual([[], null]);
    expect(await tagPeople(await filled(), BOTH, '  ')).toMatchObject({ ok: false, code: 'no-tag' });
  });

  it('stand on a stage since a day', async () => {
    const stages = each((row) => [row.stage, row.since]);
    expect(await thereAndBack((store) => stagePeople(store, BOTH, 2, '2025-05-01'), stages)).toEqual([
      [2, '2025-05-01'],
      [2, '2025-05-01'],
    ]);
    const store = await filled();
    expect(await stagePeople(store, BOTH, 2, '2099-01-01')).toMatchObject({ ok: false, code: 'day' });
    expect(await stages(store)).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
  });

  it('climb another ladder', async () => {
    expect(
      await thereAndBack(
        (store) => ladderPeople(store, BOTH, 'four'),
        each((row) => row.ladder),
      ),
    ).toEqual(['four', 'four']);
  });

  it('become one', async () => {
    const names = each((row) => row.record.name);
    expect(await thereAndBack((store) => mergeAll(store, BOTH), names)).toEqual(['Dana', 'Dana']);
    expect(await mergeAll(await filled(), [DANA])).toMatchObject({ ok: false, code: 'one' });
  });

  it('go to the trash and leave every list', async () => {
    const listed = (store: Store) =>
      siftedIds(store, { ladder: 'seven', stages: [], facets: [], order: 'name', down: false });
    expect(await thereAndBack((store) => deletePeople(store, BOTH), listed)).toEqual([]);
  });

  it('are said to be somebody’s where nobody had said so, and that word is taken back', async () => {
    const store = await filled();
    const owners = each((row) => ownerOfField(row.record, 'name').is);
    expect(await owners(store)).toEqual(['unknown', 'unknown']);
    expect(await decideForPeople(store, BOTH, 'personal')).toMatchObject({ ok: true });
    expect(await owners(store)).toEqual(['personal', 'personal']);
    expect(await decideForPeople(store, BOTH, null)).toMatchObject({ ok: true });
    expect(await owners(store)).toEqual(['unknown', 'unknown']);
    expect(reach((await contactById(store, DANA))?.record as never).answer).toBe('no');
  });

  it('who are no longer there change nothing', async () => {
    const store = await filled();
    expect(await deletePeople(store, BOTH)).toMatchObject({ ok: true });
    expect(await tagPeople(store, BOTH, 'x')).toMatchObject({ ok: false, code: 'nothing' });
  });
});

describe('a rhythm of their own', () => {
  const rhythms = each(({ record }) => record.touchesPerYear ?? null);

  it('is given to all of them, and taken back', async () =>
    expect(await thereAndBack((store) => rhythmPeople(store, BOTH, 12), rhythms)).toEqual([12, 12]));

  it('is taken away: they go by that of the others again', async () => {
    const store = await filled();
    expect(await rhythmPeople(store, [DANA], 12)).toMatchObject({ ok: true });
    expect(await rhythms(store)).toEqual([12, null]);
    expect(await rhythmPeople(store, BOTH, null)).toMatchObject({ ok: true });
    expect(await rhythms(store)).toEqual([null, null]);
  });

  it.each([0, 1.5, 367, Number.NaN])('of %d touches is refused in words', async (touches) => {
    const store = await filled();
    expect(await rhythmPeople(store, BOTH, touches)).toMatchObject({
      ok: false,
      say: expect.stringMatching(/1 to 366/),
    });
    expect(await rhythms(store)).toEqual([null, null]);
  });
});
