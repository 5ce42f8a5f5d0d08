// What lies in the lanes of the other devices is taken in; what is missing, cut, moved or not theirs is counted, and left.

import { breath } from '@/lib/model/breath';
import { hasPassed, isoOf } from '@/lib/model/moment';
import type { Result } from '@/lib/model/result';
import { success } from '@/lib/model/result';
import type { SharedFolder } from '@/lib/ports/folder';
import type { Store } from '@/lib/store/store';
import {
  filesOfLane,
  isNew,
  isOutrun,
  isVouched,
  type LaneFiles,
  reachOf,
  skipped,
  withSegment,
  withSnapshot,
} from './known';
import { type Named, named, pathOf } from './name';
import { holds, holdsAll, lastOf } from './ranges';
import { LARGEST, type Segment, type SegmentFault, unseal } from './segment';
import { keepLane, type Lane, type Own, readLane } from './state';
import { take } from './take';

/** What was noticed about one lane, counted. `lost`: not there, and nothing stands for it. `back`: it ends earlier than before. */
export type Trouble = SegmentFault | 'lost' | 'back' | 'twins' | 'huge' | 'stranger';

export interface Round {
  store: Store;
  folder: SharedFolder;
  own: Own;
  /** Counts by lane what is noticed. */
  trouble: Map<string, Map<Trouble, number>>;
  /** Lanes that end earlier than they did, with the last number that was read of them. */
  back: [lane: string, last: number][];
  /** Somebody has read more of this lane than this device wrote: it is a copy, or was restored. */
  outrun: boolean;
  /** What others wrote is gone for a day, and its writer does not write it again: then who has read it does. */
  restate: boolean;
  /** Segments that were taken in. */
  came: number;
  /** Asked between segments; after a no the rest is left for the next time. */
  goOn(): boolean;
}

export function notice({ trouble }: Round, lane: string, what: Trouble, times = 1): void {
  const known = trouble.get(lane) ?? new Map<Trouble, number>();
  if (times > 0) trouble.set(lane, known.set(what, (known.get(what) ?? 0) + times));
}

/** Null where it cannot be read, which is noticed. */
export async function readSegment(round: Round, lane: string, file: Named & { size: number }): Promise<Segment | null> {
  if (file.size > LARGEST) {
    notice(round, lane, 'huge');
    return null;
  }
  const bytes = await round.folder.read(pathOf(lane, file.name));
  // Taken away between listing and reading: the next time says.
  if (!bytes) return null;
  const read = await unseal(round.own.ring.key, lane, file, bytes);
  if (!read.ok) notice(round, lane, read.code);
  else if (isOutrun(round.own, read.value.header)) round.outrun = true;
  return read.ok ? read.value : null;
}

/** Does this device know everything that a snapshot of everything holds? */
async function knowsAll({ store, own }: Round, lane: Lane, { header }: Segment): Promise<boolean> {
  const { stands, taken } = header;
  if (!stands || stands.fresh || !holdsAll(lane.has, stands.from, stands.first - 1)) return false;
  if (!stands.whole) return true;
  for (const [id, { n }] of Object.entries(taken))
    if (id !== own.lane && reachOf(await readLane(store, id)).n < n) return false;
  return true;
}

/** What a whole snapshot had taken in from others came with it. */
async function hearOthers({ store, own }: Round, { header }: Segment): Promise<void> {
  if (!header.stands?.whole) return;
  for (const [id, { n, name }] of Object.entries(header.taken)) {
    if (id === own.lane || id === header.lane) continue;
    const lane = await readLane(store, id);
    if (n > (lane.vouched?.n ?? 0)) await keepLane(store, { ...lane, vouched: { n, name } });
  }
}

/** The newest snapshots first: what they say spares the reading of parts and of what they stand for. */
async function takeSnapshots(round: Round, lane: Lane, files: LaneFiles['files']): Promise<Result<Lane, 'not-saved'>> {
  let now = lane;
  for (const end of files.filter(({ kind }) => kind === 's').toReversed()) {
    if (!isNew(now, end, files) || !round.goOn()) continue;
    const segment = await readSegment(round, now.id, end);
    if (!segment?.header.stands) continue;
    const { first } = segment.header.stands;
    const knew = await knowsAll(round, now, segment);
    for (const part of files.filter(({ n, kind }) => kind === 'p' && n >= first && n < end.n)) {
      const done = knew ? success(skipped(now, part)) : await takeOne(round, now, part, files);
      if (!done.ok) return done;
      now = done.value;
    }
    const whole = holdsAll(now.has, first, end.n - 1);
    if (!whole) continue;
    now = withSnapshot(withSegment(now, end, segment, round.own), { stands: segment.header.stands, n: end.n });
    await keepLane(round.store, now);
    await hearOthers(round, segment);
  }
  return success(now);
}

async function takeOne(
  round: Round,
  lane: Lane,
  file: LaneFiles['files'][number],
  files: readonly Named[],
): Promise<Result<Lane, 'not-saved'>> {
  if (!isNew(lane, file, files) || !round.goOn()) return success(lane);
  const segment = await readSegment(round, lane.id, file);
  if (!segment) return success(lane);
  const next = withSegment(lane, file, segment, round.own);
  const taken = await take(round.store, segment, next);
  if (!taken.ok) return taken;
  round.came += 1;
  await breath();
  return success(await readLane(round.store, lane.id));
}

const DAY = 86_400_000;

/** Files that were read here may go when something stands for them; else their writer has a day to write them again. */
async function watchMissing(round: Round, lane: Lane, { files }: LaneFiles): Promise<void> {
  const { store } = round;
  const there = new Set(files.map(({ name }) => name));
  const missing = lane.names.filter((name) => !there.has(name) && !holds(lane.gone, named(name)?.n ?? 0));
  const now = store.world.now();
  const isLate = missing.length > 0 && lane.missing !== '' && hasPassed(lane.missing, DAY, now);
  if (isLate) round.restate = true;
  const since = missing.length > 0 && !isLate ? lane.missing || isoOf(now) : '';
  const names = isLate ? lane.names.filter((name) => there.has(name)) : lane.names;
  if (isLate || since !== lane.missing) await keepLane(store, { ...lane, names, missing: since });
}

function look(round: Round, lane: Lane, { files, strangers }: LaneFiles): void {
  const listed = new Set(files.map(({ n }) => n));
  const last = Math.max(0, ...listed);
  notice(round, lane.id, 'stranger', strangers);
  if (lastOf(lane.has) > last && !holds(lane.gone, lastOf(lane.has))) {
    notice(round, lane.id, 'back');
    round.back.push([lane.id, lastOf(lane.has)]);
  }
  for (let n = 1; n < last; n += 1)
    if (!listed.has(n) && !holds(lane.has, n) && !isVouched(lane, n, files)) notice(round, lane.id, 'lost');
  if (listed.size < files.length) notice(round, lane.id, 'twins');
}

/** Everything of one lane that is new and whole. Fails where the notebook cannot be written; then the rest is left. */
export async function takeLane(round: Round, id: string): Promise<Result<Lane, 'not-saved'>> {
  const found = await filesOfLane(round.folder, id);
  const begun = await takeSnapshots(round, await readLane(round.store, id), found.files);
  if (!begun.ok) return begun;
  let lane = begun.value;
  for (const file of found.files.filter(({ kind }) => kind !== 's')) {
    const done = await takeOne(round, lane, file, found.files);
    if (!done.ok) return done;
    lane = done.value;
  }
  // A snapshot whose parts came late is whole now.
  const ended = await takeSnapshots(round, lane, found.files);
  if (!ended.ok) return ended;
  look(round, ended.value, found);
  await watchMissing(round, ended.value, found);
  return ended;
}
