// Saving an export: logged, then handed over; a big one breathes; a cancelled one leaves neither file nor line.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportPreview, Going } from '@/lib/package/export';
import { listExports } from '@/lib/services/export/log';
import { previewExport } from '@/lib/services/export/preview';
import { saveExport } from '@/lib/services/export/save';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { handleOf, idOf } from '../../formats/archives';
import { testStore, testWorld } from '../../store/world';
import { digest, must } from '../notebook';

const PEOPLE = 200;
/** What a person and their entry take at most, in a clock that every look moves on. */
const STEP = 5;

async function bigStore(): Promise<Store> {
  const world = testWorld();
  const store = await testStore(world);
  const from = { route: 'linkedin-url', how: 'clicked-url', capturedAt: '2026-03-01T08:00:00.000Z' } as const;
  const changes = Array.from({ length: PEOPLE }, (_, i) => [
    {
      do: 'contact' as const,
      id: idOf(i + 1),
      fields: { name: `Ann ${i}` },
      from,
      handles: [handleOf('linkedin', `ann-${i}`)],
    },
    {
      do: 'fact' as const,
      fact: { kind: 'interaction', type: 'call', note: 'Hello', people: [idOf(i + 1)], at: '2026-02-01' },
    },
  ]);
  must(await write(store, changes.flat()));
  return store;
}

let store: Store;
let preview: ExportPreview;
beforeAll(async () => {
  store = await bigStore();
  preview = must(await previewExport(store, 'personal-notes'));
});

/** As on a machine where every record takes its time. */
async function save(going: Going) {
  let [now, looks] = [0, 0];
  const slow = () => {
    looks += 1;
    now += STEP;
    return now;
  };
  const files: string[] = [];
  const world = { ...store.world, now: slow };
  const saved = await saveExport({ ...store, world }, preview, {}, (name) => files.push(name), going);
  return { saved, files, looks };
}

describe('a big export', () => {
  it('breathes all the way: no thirty milliseconds of records without a breath', async () => {
    let breaths = 0;
    const heard: number[] = [];
    const { saved, looks } = await save({
      progress: (done) => {
        breaths += 1;
        heard.push(done);
      },
    });
    expect(must(saved).counts.people).toBe(PEOPLE);
    // A look at the clock for each record of each of at least eight files.
    expect(looks).toBeGreaterThan(PEOPLE * 8);
    expect(breaths).toBeGreaterThanOrEqual(Math.floor((looks * STEP) / 40));
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it('has the same bytes, however often it breathes', async () => {
    const slow = must((await save({})).saved);
    const quick = must(await saveExport(store, preview, {}, () => {}));
    expect(slow.sha256).toBe(quick.sha256);
  });
});

describe('an export that is cancelled', () => {
  it.each([1, 20, 150])('at breath %s leaves no file and no line in the log', async (last) => {
    const before = await digest(store);
    let breaths = 0;
    const { saved, files } = await save({ goOn: () => ++breaths < last });
    expect(saved).toMatchObject({ ok: false, code: 'cancelled', say: 'Cancelled. Nothing was saved.' });
    expect(files).toEqual([]);
    expect(await digest(store)).toBe(before);
  });

  it('when all but the saving is done, neither', async () => {
    let asked = 0;
    must((await save({ goOn: () => ++asked > 0 })).saved);
    const before = await digest(store);
    const last = asked;
    asked = 0;
    const { saved, files } = await save({ goOn: () => ++asked < last });
    expect(asked).toBe(last);
    expect(saved).toMatchObject({ ok: false, code: 'cancelled' });
    expect([files, await digest(store)]).toEqual([[], before]);
  });
});

it('without room on the disk is neither handed over nor in the log', async () => {
  const before = await digest(store);
  const files: string[] = [];
  const tight = { ...store, world: { ...store.world, room: async () => 500_000 } };
  const refused = await saveExport(tight, preview, {}, (name) => files.push(name));
  expect(refused).toMatchObject({ code: 'no-room', say: expect.stringContaining('the disk is full') });
  expect([files, await digest(store)]).toEqual([[], before]);
});

it('that is handed over stands in the log', async () => {
  const known = (await listExports(store)).length;
  const { saved, files } = await save({});
  expect(files).toEqual([must(saved).fileName]);
  const [line, ...others] = await listExports(store);
  expect(others).toHaveLength(known);
  expect(line).toMatchObject({ profile: 'personal-notes', sha256: must(saved).sha256, encrypted: false });
});
