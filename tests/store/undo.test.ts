// Undo takes back what a write did and nothing that came after it.
import { describe, expect, it } from 'vitest';
import { keyOf } from '@/lib/model/person/handle';
import { absorb, takeArchive } from '@/lib/store/archive';
import { contactById, counts, timeline } from '@/lib/store/read/read';
import { setting } from '@/lib/store/read/settings';
import { undo, write } from '@/lib/store/write';
import { call, DANA, LUIS, must, named, notes } from './changes';
import { disagreements } from './recount';
import { testStore, testWorld } from './world';

describe('undo', () => {
  const handle = (value: string, more = {}) => ({
    key: keyOf('email', value),
    channel: 'email' as const,
    value,
    owner: 'personal' as const,
    provenance: [],
    ...more,
  });

  it('leaves a person whom something else was noted for since', async () => {
    const store = await testStore();
    const made = must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA], 'first')]));
    must(await write(store, [call([DANA], 'second')]));
    must(await undo(store, made));
    expect(await contactById(store, DANA)).not.toBeNull();
    expect(await notes(store)).toEqual(['second']);
    const luis = must(await write(store, [named(LUIS, { name: 'Luis' })]));
    must(await write(store, [named(LUIS, { title: 'Buyer' })]));
    must(await undo(store, luis));
    expect(await contactById(store, LUIS)).not.toBeNull();
  });

  it('leaves an entry as it was changed since', async () => {
    const store = await testStore();
    const made = must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA], 'first')]));
    const entry = made.facts[0]?.entry ?? '';
    const [fact] = (await timeline(store, { id: DANA, also: [] })).entries;
    const one = must(await write(store, [{ do: 'fact', fact: { ...fact, note: 'one', entry } as never }]));
    must(await write(store, [{ do: 'fact', fact: { ...fact, note: 'two', entry } as never }]));
    must(await undo(store, one));
    expect(await notes(store)).toEqual(['two']);
  });

  it('leaves an address and a setting as they were changed since', async () => {
    const store = await testStore();
    const first = must(
      await write(store, [{ do: 'contact', id: DANA, fields: { name: 'Dana' }, handles: [handle('a@x.example')] }]),
    );
    const dead = must(
      await write(store, [
        { do: 'contact', id: DANA, handles: [handle('a@x.example', { deadOn: '2026-03-01' })] },
        { do: 'setting', key: 'k', value: 1 },
      ]),
    );
    const changed = must(
      await write(store, [
        { do: 'contact', id: DANA, handles: [handle('a@x.example', { owner: 'employer', deadOn: '2026-03-02' })] },
        { do: 'setting', key: 'k', value: 2 },
      ]),
    );
    must(await undo(store, dead));
    expect((await contactById(store, DANA))?.record.handles).toMatchObject([
      { owner: 'employer', deadOn: '2026-03-02' },
    ]);
    expect(await setting(store, 'k', 0)).toBe(2);
    must(await undo(store, changed));
    expect((await contactById(store, DANA))?.record.handles).toMatchObject([
      { owner: 'personal', deadOn: '2026-03-01' },
    ]);
    expect(await setting(store, 'k', 0)).toBe(1);
    expect(first.contacts).toHaveLength(1);
  });

  it('brings an address back to life that was marked dead', async () => {
    const store = await testStore();
    must(await write(store, [{ do: 'contact', id: DANA, fields: { name: 'Dana' }, handles: [handle('a@x.example')] }]));
    const dead = must(
      await write(store, [{ do: 'contact', id: DANA, handles: [handle('a@x.example', { deadOn: '2026-03-01' })] }]),
    );
    must(await undo(store, dead));
    expect((await contactById(store, DANA))?.record.handles[0]?.deadOn ?? null).toBeNull();
  });

  it('takes several changes of one thing back at once, and can itself be undone', async () => {
    const store = await testStore();
    must(await write(store, [named(DANA, { name: 'Dana', title: 'Buyer' })]));
    const twice = must(
      await write(store, [named(DANA, { title: 'One' }), named(DANA, { title: 'Two', headline: 'x' })]),
    );
    const back = must(await undo(store, twice));
    expect((await contactById(store, DANA))?.record).toMatchObject({ title: 'Buyer', headline: null });
    must(await undo(store, back));
    expect((await contactById(store, DANA))?.record).toMatchObject({ title: 'Two', headline: 'x' });
  });

  it('takes a whole import back, and leaves what was there', async () => {
    const theirs = await testStore(testWorld(undefined, 2));
    must(await write(theirs, [named(LUIS, { name: 'Luis' }), named(DANA, { title: 'Director' }), call([LUIS, DANA])]));
    const store = await testStore();
    must(await write(store, [named(DANA, { name: 'Dana', title: 'Buyer' }), call([DANA], 'mine')]));
    const taken = must(await absorb(store, await takeArchive(theirs)));
    expect(await notes(store)).toHaveLength(2);
    must(await undo(store, taken));
    expect(await contactById(store, LUIS)).toBeNull();
    expect(await notes(store)).toEqual(['mine']);
    expect(await counts(store, ['people', 'entries'])).toEqual([1, 1]);
    expect(await disagreements(store)).toEqual([]);
  });
});
