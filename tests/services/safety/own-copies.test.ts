// The copy the rep owns: which one counts, and when one is due; said once, and again only after another lapse.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '@/lib/model/moment';
import { cancelExport, logExport } from '@/lib/services/export/log';
import { copyWasDue, dueCopy, lastOwnCopy, WHOLE } from '@/lib/services/safety/own-copies';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { DANA, named } from '../../store/changes';
import { testStore, testWorld } from '../../store/world';
import { tries } from '../../tries';
import { must } from '../notebook';

const DAY = 86_400_000;

async function notebook(filled = true) {
  const world = testWorld();
  const store = await testStore(world);
  if (filled) must(await write(store, [named(DANA, { name: 'Dana' })]));
  return { store, world };
}

const copied = async (store: Store, more: object = {}): Promise<string> =>
  must(
    await logExport(store, {
      profile: WHOLE,
      counts: { personal: 1, shared: 0, employer: 0, unknown: 0 },
      overrides: 0,
      fileName: 'rung_full-backup.zip.age',
      sha256: 'ab',
      exportId: 'x',
      people: [],
      everybody: true,
      encrypted: true,
      ...more,
    }),
  ).id;

describe('the last own copy', () => {
  it('is the newest whole, encrypted one that was kept', async () => {
    const { store, world } = await notebook();
    expect(await lastOwnCopy(store)).toBeNull();
    await copied(store, { profile: 'personal-notes' });
    await copied(store, { encrypted: false });
    expect(await lastOwnCopy(store)).toBeNull();
    await copied(store);
    const at = isoOf(world.now());
    world.pass(DAY);
    const other = await copied(store, { partial: true });
    expect(await lastOwnCopy(store)).toMatchObject({ at: isoOf(world.now()), partial: true });
    must(await cancelExport(store, other));
    expect(await lastOwnCopy(store)).toMatchObject({ at, partial: false });
  });
});

describe('a copy is due', () => {
  it('after 14 days of the right clock, where it was a year ahead when the first of it was written, or the last copy made', async () => {
    const { store, world } = await notebook();
    world.pass(365 * DAY);
    expect(await dueCopy(store)).toBeNull();
    world.pass(-365 * DAY);
    expect(await dueCopy(store)).toBeNull();
    const since = isoOf(world.now());
    world.pass(14 * DAY + 1);
    expect(await dueCopy(store)).toEqual({ since, ever: false });
    world.pass(365 * DAY);
    await copied(store);
    world.pass(-365 * DAY);
    expect(await dueCopy(store)).toMatchObject({ ever: true });
  });

  it('after 14 days with something to lose, and is said once', async () => {
    const { store, world } = await notebook();
    expect(await dueCopy(store)).toBeNull();
    const since = isoOf(world.now());
    world.pass(14 * DAY);
    expect(await dueCopy(store)).toBeNull();
    world.pass(1);
    expect(await dueCopy(store)).toEqual({ since, ever: false });
    await copyWasDue(store);
    world.pass(100 * DAY);
    expect(await dueCopy(store)).toBeNull();
  });

  it('never of an empty notebook', async () => {
    const { store, world } = await notebook(false);
    expect(await dueCopy(store)).toBeNull();
    world.pass(40 * DAY);
    expect(await dueCopy(store)).toBeNull();
  });

  it('exactly where the last copy is older than 14 days and nothing was said since, whatever happens in which order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 20 }) }),
      fc.constant({ do: 'copy' as const, days: 0 }),
      fc.constant({ do: 'read' as const, days: 0 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { store, world } = await notebook();
        await dueCopy(store);
        let since = world.now();
        let told = false;
        for (const { do: what, days } of steps) {
          if (what === 'pass') world.pass(days * DAY);
          if (what === 'copy') {
            // A copy in the same millisecond in which the rep was told would be told of already.
            world.pass(1);
            await copied(store);
            since = world.now();
            told = false;
          }
          const due = world.now() - since > 14 * DAY && !told;
          expect((await dueCopy(store)) !== null).toBe(due);
          if (what === 'read' && due) {
            await copyWasDue(store);
            told = true;
          }
        }
        store.db.dexie.close();
      }),
      { numRuns: tries(30) },
    );
  });
});
