// A notebook the browser lost, whole or in part, comes back from its copies; and an empty one is only new where nothing is known of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Canary } from '@/lib/model/canary';
import { canonicalJson } from '@/lib/model/key-order';
import { mergeContacts, mergeOrganisations } from '@/lib/model/person/merge';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { takeArchive } from '@/lib/store/archive';
import { type Opening, openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { erasingCopies, keepCopies } from '@/lib/vault/keep';
import { listCopies } from '@/lib/vault/listing';
import { mend } from '@/lib/vault/mend';
import { must } from '../services/notebook';
import { act } from '../store/acts';
import { call, DANA, LUIS, named } from '../store/changes';
import { perform } from '../store/perform';
import { disagreements } from '../store/recount';
import { type TestWorld, testStore, testWorld } from '../store/world';
import { tries } from '../tries';
import { type Place, testPlace } from './place';

interface Kept {
  store: Store;
  world: TestWorld;
  place: Place;
}

async function kept(): Promise<Kept> {
  const place = testPlace();
  const world = { ...testWorld(), keeping: place };
  return { store: await testStore(world), world, place };
}

/** Everything in it, in the order that merging leaves lists in. */
const held = async (store: Store): Promise<string> => {
  const { made: _, ...archive } = await takeArchive(store);
  return canonicalJson({
    ...archive,
    contacts: archive.contacts.map((contact) => mergeContacts(contact, contact)),
    organisations: archive.organisations.map((one) => mergeOrganisations(one, one)),
  });
};

async function reopened({ store, world }: Kept, opening: Opening = { mend }) {
  store.db.dexie.close();
  return openStore(world, store.db.dexie.name, opening);
}

/** As the browser does it: everything of the database is gone, and a new one is there. */
async function wipe({ store }: Kept): Promise<void> {
  await store.db.dexie.delete();
}

const filled = async (): Promise<Kept> => {
  const all = await kept();
  must(await write(all.store, [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'Luis' }), call([DANA], 'First')]));
  expect(await keepCopies(all.store)).toBeNull();
  must(await write(all.store, [call([DANA, LUIS], 'Second'), { do: 'setting', key: 'x', value: 1 }]));
  expect(await keepCopies(all.store)).toBeNull();
  return all;
};

describe('a lost notebook', () => {
  it('is the same again, whatever was written, when it was kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), fc.nat(11), async (acts, early) => {
        const all = await kept();
        await perform(all.store, all.world, acts.slice(0, early));
        expect(await keepCopies(all.store)).toBeNull();
        await perform(all.store, all.world, acts.slice(early));
        expect(await keepCopies(all.store)).toBeNull();
        const before = await held(all.store);
        await wipe(all);
        const again = must(await reopened(all));
        expect(await held(again)).toBe(before);
        expect(again.device).toBe(all.store.device);
        expect(await disagreements(again)).toEqual([]);
        expect(await keepCopies(again)).toBeNull();
        again.db.dexie.close();
      }),
      { numRuns: tries(40) },
    );
  });

  it('says how much there is and that nothing is missing; and what is missing where a write was never kept', async () => {
    const whole = await filled();
    await wipe(whole);
    must(await reopened(whole));
    expect(whole.place.facts.get('mended')).toMatchObject({ rows: { contacts: 2, journal: 2 }, missing: 0 });
    const behind = await filled();
    const canary = behind.place.facts.get('canary') as Canary;
    behind.place.facts.set('canary', { ...canary, seq: canary.seq + 3 });
    await wipe(behind);
    must(await reopened(behind));
    expect(behind.place.facts.get('mended')).toMatchObject({ missing: 3 });
  });

  it('that was put back from an old backup and went on counting is noticed, and what was between comes back', async () => {
    const all = await filled();
    const before = await held(all.store);
    // As it was one write earlier, and another one since: as many writes, not the same ones.
    const { changed, journal } = all.store.db;
    const last = await changed.orderBy(':id').last();
    if (!last) throw new Error('Nothing was written.');
    for (const ref of last.refs) if (ref.startsWith('fact/')) await journal.delete(ref.slice('fact/'.length));
    await changed.put({ ...last, refs: [] });
    must(await write(all.store, [call([DANA], 'Since then')]));
    expect(await keepCopies(all.store)).toMatchObject({ kind: 'part' });
    must(await mend(all.store));
    const notes = (await all.store.db.journal.toArray()).map(({ record }) => (record as { note?: string }).note);
    expect(notes).toEqual(expect.arrayContaining(['First', 'Second', 'Since then']));
    expect(before).toContain('Second');
    expect(await disagreements(all.store)).toEqual([]);
    expect(await keepCopies(all.store)).toBeNull();
  });

  it('of which rows are gone is noticed by their number, and filled up; what was written since stays', async () => {
    const all = await filled();
    const before = await held(all.store);
    await all.store.db.contacts.delete(LUIS);
    await all.store.db.journal.limit(1).delete();
    expect(await keepCopies(all.store)).toMatchObject({ kind: 'part', rows: { contacts: 1, journal: 1 } });
    const again = must(await reopened(all));
    expect(await held(again)).toBe(before);
    expect(await disagreements(again)).toEqual([]);
  });

  it('of which the last writes are gone is noticed by their number', async () => {
    const all = await filled();
    const before = await held(all.store);
    const { db } = all.store;
    await db.changed.orderBy(':id').reverse().limit(1).delete();
    await db.settings.delete('x');
    const again = must(await reopened(all));
    expect(await held(again)).toBe(before);
    expect(all.place.facts.get('mended')).toMatchObject({ missing: 0 });
  });

  it('is not opened, and nothing is written to what is left, where nobody fills it again', async () => {
    const all = await filled();
    await wipe(all);
    expect(await reopened(all, {})).toMatchObject({ ok: false, code: 'lost' });
    expect(await all.store.db.dexie.open().then(() => all.store.db.meta.count())).toBe(0);
  });

  it('comes from an earlier copy where the newest is damaged; where none can be read that is said', async () => {
    const all = await filled();
    const before = await held(all.store);
    all.world.pass(2 * 86_400_000);
    must(await write(all.store, [named(DANA, { title: 'Buyer' })]));
    await keepCopies(all.store);
    must(await write(all.store, [named(DANA, { title: 'Head of buying' })]));
    await keepCopies(all.store);
    const latest = await held(all.store);
    expect(latest).not.toBe(before);
    const bases = [...all.place.files.keys()].filter((name) => name.startsWith('base')).sort();
    expect(bases).toHaveLength(2);
    all.place.files.set(bases[1] ?? '', new Uint8Array([1, 2, 3]));
    await wipe(all);
    expect(await held(must(await reopened(all)))).toBe(latest);

    const spoilt = await filled();
    for (const name of spoilt.place.files.keys()) spoilt.place.files.set(name, new Uint8Array([7]));
    await wipe(spoilt);
    expect(await reopened(spoilt)).toMatchObject({ ok: false, code: 'lost', say: expect.stringMatching(/no copy/) });
  });

  it('that no copy of its own fills is filled from the one that is chosen, or goes on with what is left', async () => {
    const broken = async () => {
      const all = await filled();
      const before = await held(all.store);
      // An earlier database's, as an earlier mending leaves them.
      await wipe(all);
      const again = { ...all, store: must(await reopened(all)) };
      const newer = ((await all.place.read('canary')) as Canary).born;
      must(await write(again.store, [call([DANA], 'Since then')]));
      await keepCopies(again.store);
      for (const name of all.place.files.keys())
        if (name.includes(newer)) all.place.files.set(name, new Uint8Array([7]));
      return { all: again, before };
    };
    const { all, before } = await broken();
    await wipe(all);
    expect(await reopened(all)).toMatchObject({ ok: false, code: 'lost', say: expect.stringMatching(/no copy/) });
    const offered = (await listCopies(all.place)).bases;
    expect(offered).not.toEqual([]);
    expect(offered.every(({ rows, at }) => rows.contacts === 2 && at)).toBe(true);
    expect(await reopened(all, { mend: (store) => mend(store, 'gone.gz') })).toMatchObject({ ok: false, code: 'lost' });
    const chosen = must(await reopened(all, { mend: (store) => mend(store, offered[0]?.name) }));
    expect(all.place.facts.get('mended')).toMatchObject({ chosen: true, asOf: offered[0]?.at });
    expect(before).toContain('First');
    expect(await held(chosen)).toContain('First');
    expect(await disagreements(chosen)).toEqual([]);

    const left = await broken();
    await left.all.store.db.contacts.delete(LUIS);
    const went = must(await reopened(left.all, { mend: (store) => mend(store, null) }));
    expect(await went.db.contacts.count()).toBe(1);
    expect(await held(went)).toContain('Since then');
    expect(await disagreements(went)).toEqual([]);
    expect(await keepCopies(went)).toBeNull();
  });

  it('filled in two windows at once is filled once', async () => {
    const all = await filled();
    const before = await held(all.store);
    await wipe(all);
    const name = all.store.db.dexie.name;
    const both = await Promise.all([openStore(all.world, name, { mend }), openStore(all.world, name, { mend })]);
    for (const one of both) expect(await held(must(one))).toBe(before);
  });
});

describe('copies', () => {
  it('that fail leave the earlier ones, and the next write makes up for them', async () => {
    const all = await filled();
    const names = [...all.place.files.keys()];
    all.place.full = true;
    must(await write(all.store, [call([DANA], 'Third')]));
    await keepCopies(all.store);
    expect([...all.place.files.keys()]).toEqual(names);
    all.place.full = false;
    must(await write(all.store, [call([DANA], 'Fourth')]));
    await keepCopies(all.store);
    const before = await held(all.store);
    await wipe(all);
    expect(await held(must(await reopened(all)))).toBe(before);
  });

  it('are few: one of the whole a day, seven days, and only the writes after them', async () => {
    const all = await filled();
    for (let day = 0; day < 12; day += 1) {
      all.world.pass(86_400_001);
      for (const note of ['Morning', 'Evening']) {
        must(await write(all.store, [call([DANA], `${note} ${day}`)]));
        await keepCopies(all.store);
      }
    }
    const kinds = Map.groupBy(all.place.files.keys(), (name) => name.split('_')[0]);
    expect(kinds.get('base')).toHaveLength(7);
    expect(kinds.get('trail')?.length).toBeLessThan(20);
  });

  it('say when they last held everything and which whole ones there are, the newest first', async () => {
    const all = await filled();
    const first = new Date(all.world.now()).toISOString();
    expect(await listCopies(all.place)).toEqual({
      at: first,
      paused: null,
      rows: { contacts: 2, journal: 2 },
      bases: [expect.objectContaining({ why: 'day', at: first, rows: { contacts: 2, journal: 1 } })],
    });
    all.world.pass(2 * 86_400_000);
    must(await write(all.store, [call([DANA], 'Third')]));
    await keepCopies(all.store);
    const listed = await listCopies(all.place);
    expect(listed.at).toBe(new Date(all.world.now()).toISOString());
    expect(listed.bases.map(({ rows }) => rows.journal)).toEqual([3, 1]);
  });

  it('say that they are paused while the disk has less than 32 MB free or a file fails, and go on by themselves', async () => {
    const all = await filled();
    const { at } = await listCopies(all.place);
    const heard: (string | null)[] = [];
    all.place.heard(() => void listCopies(all.place).then(({ paused }) => heard.push(paused)));
    const room = { free: 32 * 2 ** 20 - 1 };
    all.world.room = async () => room.free;
    all.world.pass(1_000);
    must(await write(all.store, [call([DANA], 'Third')]));
    await keepCopies(all.store);
    expect(await listCopies(all.place)).toMatchObject({ at, paused: 'no-room' });
    expect(heard).toContain('no-room');
    room.free += 1;
    all.place.full = true;
    await keepCopies(all.store);
    expect(await listCopies(all.place)).toMatchObject({ at, paused: 'failed' });
    all.place.full = false;
    await keepCopies(all.store);
    expect(await listCopies(all.place)).toMatchObject({ at: new Date(all.world.now()).toISOString(), paused: null });
  });

  it('hold nothing of somebody who was erased', async () => {
    const all = await filled();
    const text = async () => {
      const blobs = [...all.place.files.values()].map((bytes) =>
        new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text(),
      );
      return (await Promise.all(blobs)).join('\n');
    };
    expect(await text()).toContain('Luis');
    must(await erasePerson(all.store, LUIS, 'asked'));
    expect(await text()).not.toContain('Luis');
    expect(await text()).toContain('Dana');
    await wipe(all);
    const again = must(await reopened(all));
    expect(JSON.stringify(await takeArchive(again))).not.toContain('Luis');
  });

  it('bring nobody back who was erased when the page was killed at once, or while another page looked on', async () => {
    const all = await filled();
    const looks: Promise<unknown>[] = [];
    const look = () => looks.push(keepCopies(all.store));
    look();
    const erasing = erasePerson(all.store, LUIS, 'asked');
    look();
    must(await erasing);
    expect(await Promise.all(looks)).toEqual([null, null]);

    const killed = await filled();
    await expect(
      erasingCopies(killed.store, async () => {
        await killed.store.db.contacts.delete(LUIS);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    const again = must(await reopened(killed));
    expect(await again.db.contacts.get(LUIS)).toBeUndefined();
  });
});

it('an empty notebook of which nothing is known is a new one', async () => {
  const all = await kept();
  await wipe(all);
  const fresh = must(await openStore(all.world, `${all.store.db.dexie.name}-fresh`));
  expect(await fresh.db.contacts.count()).toBe(0);
  expect(fresh.device).toMatch(/^[0-9a-f]+$/);
});
