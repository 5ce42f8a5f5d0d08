// Writing: everything about a change arrives together, and can be taken back.
import { describe, expect, it } from 'vitest';
import { keyOf } from '@/lib/model/person/handle';
import { contactById, contactsByKeys, counts, findContacts, timeline } from '@/lib/store/read/read';
import { undo, write } from '@/lib/store/write';
import { testStore, testWorld } from './world';

const dana = '018f1111-0000-7000-8000-00000000000a';
const luis = '018f1111-0000-7000-8000-00000000000b';

const handle = (value: string) => ({
  key: keyOf('email', value),
  channel: 'email' as const,
  value,
  owner: 'employer' as const,
  provenance: [],
});
const call = (people: string[], at: string, note = 'Called') => ({
  do: 'fact' as const,
  fact: { kind: 'interaction', type: 'call', people, at, note },
});
const move = (person: string, to: number, at: string) => ({
  do: 'fact' as const,
  fact: { kind: 'stage', people: [person], at, ladder: 'seven', from: 0, to, evidence: [], certainty: 'seen' },
});

async function withDana() {
  const world = testWorld();
  const store = await testStore(world);
  await write(store, [
    {
      do: 'contact',
      id: dana,
      fields: { name: 'Dana Whitfield', organisation: 'Orbit Foods' },
      handles: [handle('dana@orbit.example')],
    },
  ]);
  return { world, store };
}

describe('write', () => {
  it('makes a person findable by address and by the beginning of any word', async () => {
    const { store } = await withDana();
    expect((await contactsByKeys(store, [keyOf('email', 'Dana+news@Orbit.example')]))[0]?.record.name).toBe(
      'Dana Whitfield',
    );
    for (const query of ['dana', 'whit', 'orb', 'dana orbit', 'DÁNA'])
      expect(
        (await findContacts(store, query)).map((row) => row.id),
        query,
      ).toEqual([dana]);
    expect(await findContacts(store, 'dana other')).toEqual([]);
  });

  it('shows the newest entry first, and the later written first on the same day', async () => {
    const { store, world } = await withDana();
    for (const [at, note] of [
      ['2026-03-01', 'a'],
      ['2026-03-02', 'b'],
      ['2026-02-01', 'c'],
      ['2026-03-02', 'd'],
    ] as const) {
      world.pass(1000);
      await write(store, [call([dana], at, note)]);
    }
    const row = await contactById(store, dana);
    const page = await timeline(store, { id: dana, also: [] }, undefined, 3);
    expect(page.entries.map((entry) => entry.note)).toEqual(['d', 'b', 'a']);
    expect((await timeline(store, { id: dana, also: [] }, page.next, 3)).entries.map((entry) => entry.note)).toEqual([
      'c',
    ]);
    expect(row).toMatchObject({ entries: 4, lastAt: '2026-03-02' });
  });

  it('puts an entry on the timeline of everyone it concerns', async () => {
    const { store } = await withDana();
    await write(store, [
      { do: 'contact', id: luis, fields: { name: 'Luis Ortega' } },
      call([dana, luis], '2026-03-01'),
    ]);
    for (const id of [dana, luis]) expect((await timeline(store, { id, also: [] })).entries).toHaveLength(1);
    expect(await counts(store, ['people', 'entries', 'stage/seven/0'])).toEqual([2, 1, 2]);
  });

  it('derives the stage from the moves, whatever the order they were written in', async () => {
    const { store } = await withDana();
    await write(store, [move(dana, 5, '2026-03-01')]);
    await write(store, [move(dana, 2, '2025-01-01')]);
    expect(await contactById(store, dana)).toMatchObject({
      stage: 5,
      since: '2026-03-01',
      place: ['seven', 5, 'dana whitfield'],
    });
    expect(await counts(store, ['stage/seven/0', 'stage/seven/5'])).toEqual([0, 1]);
  });

  it('undoes a log, a move, a creation and an edit', async () => {
    const { store, world } = await withDana();
    const before = await contactById(store, dana);
    for (const change of [call([dana], '2026-03-02'), move(dana, 3, '2026-03-02')]) {
      world.pass(5);
      const receipt = await write(store, [change]);
      if (receipt.ok) await undo(store, receipt.value);
    }
    const edit = await write(store, [
      { do: 'contact', id: dana, fields: { name: 'D. Whitfield' }, handles: [handle('d@new.example')] },
    ]);
    if (edit.ok) await undo(store, edit.value);
    const after = await contactById(store, dana);
    expect({ ...after, record: null, place: after?.place }).toEqual({ ...before, record: null });
    expect(after?.record.name).toBe('Dana Whitfield');
    const made = await write(store, [{ do: 'contact', id: luis, fields: { name: 'Luis' } }]);
    if (made.ok) await undo(store, made.value);
    expect(await contactById(store, luis)).toBeNull();
    expect(await findContacts(store, 'luis')).toEqual([]);
    expect(await counts(store, ['people', 'entries'])).toEqual([1, 0]);
  });

  it('leaves a later change alone when an earlier one is undone', async () => {
    const { store } = await withDana();
    const first = await write(store, [{ do: 'contact', id: dana, fields: { title: 'Buyer', organisation: 'Orbit' } }]);
    await write(store, [{ do: 'contact', id: dana, fields: { title: 'Head of Buying' } }]);
    if (first.ok) await undo(store, first.value);
    expect((await contactById(store, dana))?.record).toMatchObject({
      title: 'Head of Buying',
      organisation: 'Orbit Foods',
    });
  });

  it('writes nothing at all when one change fails', async () => {
    const { store } = await withDana();
    const broken = {
      do: 'fact' as const,
      fact: { kind: 'interaction', people: [dana], at: '2026-01-01', note: () => 'no' },
    };
    expect((await write(store, [call([dana], '2026-03-01'), broken])).ok).toBe(false);
    expect(await counts(store, ['entries'])).toEqual([0]);
    expect((await timeline(store, { id: dana, also: [] })).entries).toEqual([]);
  });

  it('shows two merged people as one, and as two again after undo', async () => {
    const { store } = await withDana();
    await write(store, [
      { do: 'contact', id: luis, fields: { name: 'D. Whitfield' }, handles: [handle('dw@home.example')] },
      call([luis], '2026-03-03'),
    ]);
    const merged = await write(store, [{ do: 'contact', id: luis, fields: { mergedInto: dana } }]);
    const [row] = await contactsByKeys(store, [keyOf('email', 'dw@home.example')]);
    expect(row).toMatchObject({ id: dana, also: [luis] });
    expect((await timeline(store, { id: dana, also: [luis] })).entries).toHaveLength(1);
    if (merged.ok) await undo(store, merged.value);
    expect((await contactsByKeys(store, [keyOf('email', 'dw@home.example')]))[0]?.id).toBe(luis);
    expect((await contactById(store, dana))?.also).toEqual([]);
  });
});
