// Erasing everything leaves nothing: no database, no copy, no fact beside it; and it never comes back as a lost one.
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { eraseEverything } from '@/lib/services/safety/erase-everything';
import { openStore } from '@/lib/store/open';
import { write } from '@/lib/store/write';
import { keepCopies } from '@/lib/vault/keep';
import { mend } from '@/lib/vault/mend';
import { call, DANA, named } from '../../store/changes';
import { testStore, testWorld } from '../../store/world';
import { testPlace } from '../../vault/place';
import { must } from '../notebook';

async function filled() {
  const place = testPlace();
  const world = { ...testWorld(), keeping: place };
  const store = await testStore(world);
  must(await write(store, [named(DANA, { name: 'Dana' }), call([DANA], 'Asked for a price')]));
  expect(await keepCopies(store)).toBeNull();
  expect(place.files.size).toBeGreaterThan(0);
  expect(place.facts.get('canary')).toBeTruthy();
  return { store, world, place, name: store.db.dexie.name };
}

describe('erasing everything', () => {
  it('leaves no database, no file and no fact; what is opened then is new', async () => {
    const { store, world, place, name } = await filled();
    const second = must(await openStore(world, name, { mend }));
    must(await eraseEverything(store));
    expect(await Dexie.exists(name)).toBe(false);
    expect([...place.files.keys(), ...place.facts.keys()]).toEqual([]);
    expect(second.db.dexie.isOpen()).toBe(false);
    const fresh = must(await openStore(world, name, { mend }));
    expect(await fresh.db.contacts.count()).toBe(0);
    expect(place.facts.has('mended')).toBe(false);
    expect(fresh.device).not.toBe(store.device);
  });

  it('broken off before the database is gone leaves the notebook whole, without a false alarm', async () => {
    const { store, world, place, name } = await filled();
    const whole = Dexie.delete;
    Dexie.delete = () => Promise.reject(new Error('It is held.')) as never;
    const done = await eraseEverything(store);
    Dexie.delete = whole;
    expect(done).toMatchObject({
      ok: false,
      say: expect.stringMatching(/^Not everything was erased: It is held/),
    });
    store.db.dexie.close();
    const again = must(await openStore(world, name, { mend }));
    expect(await again.db.contacts.count()).toBe(1);
    expect(place.facts.has('mended')).toBe(false);
    expect(await keepCopies(again)).toBeNull();
    expect(place.files.size).toBeGreaterThan(0);
  });

  it('waits for a copy that is being kept, so that no file is written after it', async () => {
    const { store, place } = await filled();
    must(await write(store, [call([DANA], 'Second')]));
    const keeping = keepCopies(store).catch(() => null);
    const erasing = eraseEverything(store);
    const late = keepCopies(store).catch(() => null);
    must(await erasing);
    await Promise.all([keeping, late]);
    expect([...place.files.keys(), ...place.facts.keys()]).toEqual([]);
  });
});
