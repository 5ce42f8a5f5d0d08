// Any devices, any acts, and an engine that delivers late, twice, cut, out of order, not at all, or an old state again; browsers
// killed in mid-write, profiles copied and restored: in the end all hold the same, and all that was saved.
// RUNG_LONG=1 runs it a thousand times, another number that often; RUNG_SEED says with what chance.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import { applyImport } from '@/lib/services/import/plan';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { holdAll, releaseAll } from '@/lib/services/rights/legal-hold';
import { takeArchive } from '@/lib/store/archive';
import { erasedIds } from '@/lib/store/whole/heard';
import { meet } from '@/lib/vault/folder/meet';
import { must } from '../../services/notebook';
import { act, PEOPLE } from '../../store/acts';
import { perform } from '../../store/perform';
import { disagreements } from '../../store/recount';
import { begin, type Device, device, dump, held, join, restore, round } from './devices';
import { type Engine, type Fault, testEngine } from './nodes';

const pick = fc.nat(40);
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('look' as const), node: pick }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('deliver' as const), pick }) },
  fc.record({ do: fc.constant('deliver-half' as const), pick }),
  fc.record({ do: fc.constant('deliver-twice' as const), pick }),
  fc.record({ do: fc.constant('lose' as const), pick }),
  fc.record({ do: fc.constant('roll-back' as const), node: pick, pick }),
);

type Step =
  | { do: 'act'; at: number; acts: Parameters<typeof perform>[2] }
  | { do: 'meet'; at: number }
  | { do: 'engine'; faults: Fault[] }
  /** Killed while it writes its how-manieth file, before or after the file is there. */
  | { do: 'kill'; at: number; file: number; after: boolean }
  | { do: 'erase'; at: number; person: number }
  /** Out of a file from before they were erased. */
  | { do: 'take-back'; at: number; person: number }
  | { do: 'hold'; at: number; on: boolean }
  | { do: 'restore'; at: number };

type Right = Extract<Step, { do: 'erase' | 'take-back' | 'hold' }>;

const at = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('act' as const), at, acts: fc.array(act, { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('meet' as const), at }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('engine' as const), faults: fc.array(fault, { maxLength: 8 }) }),
  },
  fc.record({ do: fc.constant('kill' as const), at, file: fc.nat(2), after: fc.boolean() }),
  fc.record({ do: fc.constant('erase' as const), at, person: fc.nat(3) }),
  fc.record({ do: fc.constant('take-back' as const), at, person: fc.nat(3) }),
  fc.record({ do: fc.constant('hold' as const), at, on: fc.boolean() }),
  fc.record({ do: fc.constant('restore' as const), at }),
);

const KILLED = 'killed';

async function killed({ store, node }: Device, file: number, after: boolean): Promise<void> {
  let left = file;
  const write: typeof node.write = async (path, bytes) => {
    if (left > 0 || after) await node.write(path, bytes);
    left -= 1;
    if (left < 0) throw new Error(KILLED);
  };
  await meet(store, { ...node, write }).catch((error: Error) => {
    if (error.message !== KILLED) throw error;
  });
}

/** No screen offers somebody who is no longer there. */
async function possible({ store }: Device, acts: Extract<Step, { do: 'act' }>['acts']) {
  const gone = await erasedIds(store);
  const names = (value: unknown) => gone.some((id) => JSON.stringify(value).includes(id));
  return acts
    .map((one) => (one.do === 'write' ? { ...one, changes: one.changes.filter((change) => !names(change)) } : one))
    .filter((one) => one.do !== 'replace' || !names(one));
}

/** Facts that were saved, of whatever device, by id. */
type Saved = Set<string>;

async function note({ store }: Device, saved: Saved): Promise<void> {
  for (const id of await store.db.journal.toCollection().primaryKeys()) saved.add(id);
}

/** Days pass, in which everybody meets; then everybody meets until nothing is new. */
async function settle(devices: readonly Device[], engine: Engine): Promise<void> {
  for (let turn = 0; turn < 7; turn += 1) {
    for (const one of devices) await round(one);
    engine.settle();
    if (turn < 4) for (const { world } of devices) world.pass(2 * 86_400_000);
  }
}

/** What happens to one notebook beside writing and meeting: somebody goes, comes back, or may not go. */
async function rights({ store }: Device, one: Right, files: Map<string, Archive>): Promise<void> {
  if (one.do === 'hold') {
    must(await (one.on ? holdAll(store, 'A letter') : releaseAll(store)));
    return;
  }
  const id = PEOPLE[one.person] as string;
  if (one.do === 'erase') {
    const file = await takeArchive(store);
    if ((await erasePerson(store, id, 'asked')).ok) files.set(id, file);
    return;
  }
  const file = files.get(id);
  if (file && (await erasedIds(store)).includes(id)) must(await applyImport(store, file, { restore: new Set([id]) }));
}

interface Played {
  devices: Device[];
  saved: Saved;
  /** Has anybody been erased? */
  erased: boolean;
  engine: Engine;
}

async function play(steps: readonly Step[]): Promise<Played> {
  const devices = [await device(1), await device(2), await device(3)];
  const engine = testEngine(devices.map(({ node }) => node));
  const saved: Saved = new Set();
  const files = new Map<string, Archive>();
  const [first, ...others] = devices as [Device, ...Device[]];
  await begin(first);
  engine.settle();
  for (const one of others) await join(one, 'Other');
  const copies = await Promise.all(devices.map(({ store }) => dump(store)));
  for (const one of steps) {
    const here = devices['at' in one ? one.at : 0] as Device;
    if (one.do === 'act') await perform(here.store, here.world, await possible(here, one.acts));
    else if (one.do === 'meet') await round(here);
    else if (one.do === 'engine') for (const fault of one.faults) engine.apply(fault);
    else if (one.do === 'kill') await killed(here, one.file, one.after);
    else if (one.do === 'restore') {
      // What was written but never passed on goes with a profile that is put back; the rest must come again.
      await round(here);
      engine.settle();
      await restore(here.store, copies[one.at] as Awaited<ReturnType<typeof dump>>);
    } else await rights(here, one, files);
    if (one.do !== 'restore') await note(here, saved);
    else copies[one.at] = await dump(here.store);
  }
  await settle(devices, engine);
  must(await releaseAll(first.store));
  return { devices, saved, erased: files.size > 0, engine };
}

/** All equal, nothing lost, nobody half erased; and once more changes nothing. */
async function check({ devices, saved, erased, engine }: Played): Promise<void> {
  const all = await Promise.all(devices.map(({ store }) => held(store)));
  expect(all[1]).toBe(all[0]);
  expect(all[2]).toBe(all[0]);
  const first = devices[0] as Device;
  const there = new Set(await first.store.db.journal.toCollection().primaryKeys());
  // With somebody erased, entries that were about nobody else go too.
  if (!erased) expect([...saved].filter((id) => !there.has(id))).toEqual([]);
  for (const { store } of devices) {
    for (const id of await erasedIds(store)) expect(await store.db.contacts.get(id)).toBeUndefined();
    expect(await disagreements(store)).toEqual([]);
  }
  expect(engine.conflicts()).toEqual([]);
  const before = await Promise.all(devices.map(({ store }) => store.db.changed.count()));
  for (const one of devices) expect((await round(one)).came).toBe(0);
  expect(await Promise.all(devices.map(({ store }) => store.db.changed.count()))).toEqual(before);
}

/** From the first act to the last look, and everything taken away. */
async function tried(steps: readonly Step[]): Promise<void> {
  const played = await play(steps);
  try {
    await settle(played.devices, played.engine);
    await check(played);
  } finally {
    for (const { store } of played.devices) await store.db.dexie.delete();
  }
}

const RUNS = Number(process.env.RUNG_LONG ?? 0);

test('all are equal in the end, and nothing that was saved is missing', {
  timeout: RUNS ? 7_200_000 : 60_000,
}, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: RUNS ? 40 : 14 }), tried), {
    numRuns: RUNS > 1 ? RUNS : RUNS ? 1_000 : 12,
    ...(process.env.RUNG_SEED && { seed: Number(process.env.RUNG_SEED) }),
    ...(RUNS ? { verbose: 1 } : { interruptAfterTimeLimit: 14_000, markInterruptAsFailure: false }),
  });
});
