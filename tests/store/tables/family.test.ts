// People who turned out to be one, and entries of one moment: nobody and nothing drops out of sight.
import { describe, expect, it } from 'vitest';
import { makeClock } from '@/lib/model/clock';
import { absorb, takeArchive } from '@/lib/store/archive';
import { contactById, counts, timeline } from '@/lib/store/read/read';
import { undo, write } from '@/lib/store/write';
import { call, DANA, LUIS, must, named } from '../changes';
import { disagreements } from '../recount';
import { testStore, testWorld } from '../world';

describe('people who were merged', () => {
  it('in both directions on two devices stay in the lists as one', async () => {
    const [one, two] = [await testStore(testWorld(undefined, 1)), await testStore(testWorld(undefined, 2))];
    must(await write(one, [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'Luis' }), call([LUIS])]));
    await absorb(two, await takeArchive(one));
    const undone = must(await write(one, [named(DANA, { mergedInto: LUIS })]));
    must(await write(two, [named(LUIS, { mergedInto: DANA })]));
    await absorb(one, await takeArchive(two));
    await absorb(two, await takeArchive(one));
    for (const store of [one, two]) {
      expect(await counts(store, ['people'])).toEqual([1]);
      for (const id of [DANA, LUIS]) expect(await contactById(store, id)).toMatchObject({ id: DANA, also: [LUIS] });
    }
    must(await undo(one, undone));
    expect(await contactById(one, LUIS)).toMatchObject({ id: DANA });
    expect(await disagreements(one)).toEqual([]);
  });

  it('bring their stage along', async () => {
    const store = await testStore();
    const move = {
      kind: 'stage',
      people: [LUIS],
      at: '2026-03-01',
      ladder: 'seven',
      from: 0,
      to: 5,
      evidence: [],
      certainty: 'seen',
    };
    must(await write(store, [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'L.' }), { do: 'fact', fact: move }]));
    const merged = must(await write(store, [named(LUIS, { mergedInto: DANA })]));
    expect(await contactById(store, LUIS)).toMatchObject({ id: DANA, stage: 5, since: '2026-03-01' });
    must(await undo(store, merged));
    expect(await contactById(store, DANA)).toMatchObject({ id: DANA, stage: 0 });
  });

  it('into somebody who never arrived are still listed', async () => {
    const store = await testStore();
    must(await write(store, [{ do: 'contact', id: LUIS, fields: { name: 'Luis', mergedInto: DANA } }]));
    expect(await counts(store, ['people'])).toEqual([1]);
    must(await write(store, [named(DANA, { name: 'Dana' })]));
    expect(await counts(store, ['people'])).toEqual([1]);
    expect(await contactById(store, LUIS)).toMatchObject({ id: DANA });
  });
});

it('entries of one moment are all there, page by page, the last written first', async () => {
  const store = await testStore();
  must(
    await write(store, [named(DANA, { name: 'Dana' }), ...Array.from({ length: 30 }, (_, n) => call([DANA], `${n}`))]),
  );
  const archive = await takeArchive(store);
  const flat = { ...archive, journal: archive.journal.map((fact) => ({ ...fact, clock: makeClock(1, 0, 'file') })) };
  const other = await testStore();
  must(await absorb(other, flat));
  for (const [from, expected] of [
    [store, Array.from({ length: 30 }, (_, n) => `${29 - n}`)],
    [other, null],
  ] as const) {
    const seen: unknown[] = [];
    let page = await timeline(from, { id: DANA, also: [] }, undefined, 4);
    seen.push(...page.entries.map((entry) => entry.note));
    while (page.next) {
      page = await timeline(from, { id: DANA, also: [] }, page.next, 4);
      seen.push(...page.entries.map((entry) => entry.note));
    }
    expect(new Set(seen).size).toBe(30);
    expect(seen).toHaveLength(30);
    if (expected) expect(seen).toEqual(expected);
  }
});
