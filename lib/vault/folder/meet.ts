// One round through the folder: is this lane still as it was left, what is new in the others, and what is new here.
import { hasPassed, isoOf } from '@/lib/model/moment';
import { failure, type Result, success } from '@/lib/model/result';
import type { SharedFolder } from '@/lib/ports/folder';
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { BORN } from '@/lib/store/whole/born';
import { phrase } from '@/lib/words';
import { removedLanes, untoldLanes } from './devices';
import { letGo } from './held';
import { filesOfLane, type LaneFiles, lanesIn } from './known';
import { notice, type Round, readSegment, type Trouble, takeLane } from './lanes';
import { hashOf, named, newLane, pathOf } from './name';
import { publish, tidy } from './publish';
import { holds } from './ranges';
import { forgetLanes, freshLane, type Kept, keepLane, keepOwn, type Own, readLane, readOwn } from './state';

export interface Met {
  /** Segments taken in, and the number of devices they could have come from. */
  came: number;
  others: number;
  trouble: Map<string, Map<Trouble, number>>;
}

type MeetFault = 'not-joined' | 'removed' | 'not-saved';

/** Was the last segment still being written when this device stopped? Then it is there whole, or it never was. */
async function settled(store: Store, folder: SharedFolder, { own, pending }: Kept): Promise<Own> {
  if (!pending) return own;
  const path = pathOf(own.lane, pending.name);
  const bytes = await folder.read(path);
  const whole = bytes !== null && pending.name.includes(await hashOf(bytes));
  if (bytes && !whole) await folder.remove(path);
  const now = whole ? pending.next : own;
  await keepOwn(store, now);
  return now;
}

/** A lane of its own for a copy that has a twin, or that was restored; what the old one holds is read like another's. */
async function moved({ store }: Round, own: Own, born: string): Promise<Own> {
  const { newId } = store.world;
  const fresh: Own = { ...own, ...freshLane(newLane(newId), born) };
  await keepLocal(store, 'device', newId().replaceAll('-', '').slice(-12));
  // What this one wrote there itself is known here.
  const known = { ...(await readLane(store, own.lane)), label: own.label };
  await keepLane(store, known);
  await keepOwn(store, fresh);
  return fresh;
}

/** A segment of this lane that this device never wrote: its twin did, or it itself before it was restored. */
async function hasTwin(round: Round, { files }: LaneFiles): Promise<boolean> {
  const { own } = round;
  for (const file of files) {
    if (own.names.includes(file.name) || holds(own.gone, file.n)) continue;
    if (await readSegment(round, own.lane, file)) return true;
  }
  return false;
}

/** Is anything missing of what this device wrote? Sizes are looked at, not every byte. */
function isHurt({ names }: Own, { files }: LaneFiles): boolean {
  const there = new Set(files.filter(({ size }) => size > 0).map(({ name }) => name));
  return names.some((name) => !there.has(name));
}

const DAY = 86_400_000;

/** Is a file of this lane not as it was written, byte by byte? Looked at once a day, and where it is asked for. */
async function isSpoilt(round: Round, asked: boolean): Promise<boolean> {
  const { store, folder, own } = round;
  const now = store.world.now();
  if (!asked && own.checked && !hasPassed(own.checked, DAY, now)) return false;
  for (const name of own.names) {
    if (!round.goOn()) return false;
    const bytes = await folder.read(pathOf(own.lane, name));
    if (bytes && named(name)?.hash !== (await hashOf(bytes))) return true;
  }
  round.own = { ...own, checked: isoOf(now) };
  await keepOwn(store, round.own);
  return false;
}

async function others(round: Round): Promise<Result<number, 'not-saved'>> {
  const removed = await removedLanes(round.store);
  const lanes = (await lanesIn(round.folder)).filter((id) => id !== round.own.lane && !removed.has(id));
  for (const id of lanes) {
    const taken = await takeLane(round, id);
    if (!taken.ok) return taken;
  }
  return success(lanes.length);
}

export interface Meeting {
  /** Asked between files; after a no the rest is left for the next time. */
  goOn?(): boolean;
  /** Writes everything once more, whether it is due or not: before another device's files are taken away. */
  whole?: boolean;
  /** Reads every byte of this device's own files, also where that was done today. */
  check?: boolean;
}

/** To be called by one page at a time. Throws where the folder cannot be read or written. */
export async function meet(
  store: Store,
  folder: SharedFolder,
  { goOn = () => true, whole = false, check = false }: Meeting = {},
): Promise<Result<Met, MeetFault>> {
  const kept = await readOwn(store);
  if (!kept) return failure('not-joined', phrase`This notebook is in no folder yet.`);
  const round: Round = {
    store,
    folder,
    own: await settled(store, folder, kept),
    trouble: new Map(),
    back: [],
    outrun: false,
    restate: false,
    came: 0,
    goOn,
  };
  const gone = await letGo(store);
  if (!gone.ok) return gone;
  const born = String((await local(store, BORN)) ?? '');
  const files = await filesOfLane(folder, round.own.lane);
  const refilled = round.own.born !== born;
  if (refilled) await forgetLanes(store);
  let hurt = isHurt(round.own, files) || (await isSpoilt(round, check));
  if (refilled || (await hasTwin(round, files))) {
    round.own = await moved(round, round.own, born);
    hurt = true;
  }
  const met = await others(round);
  if (!met.ok) return met;
  if (round.outrun && !refilled) {
    round.own = await moved(round, round.own, born);
    hurt = true;
  }
  if ((await removedLanes(store)).has(round.own.lane)) {
    await keepOwn(store, { ...round.own, removed: true });
    return failure('removed', phrase`Another device took this one out of the folder. Join again with the passphrase.`);
  }
  if (hurt && round.own.n > 0) notice(round, round.own.lane, 'lost');
  notice(round, round.own.lane, 'stranger', files.strangers);
  const untold = await untoldLanes(store);
  if (untold.length > 0) round.restate = true;
  await publish(round, { alone: met.value === 0, hurt: hurt || whole || round.restate });
  if (goOn()) for (const lane of untold) await keepLane(store, lane);
  await tidy(round);
  return success({ came: round.came, others: met.value, trouble: round.trouble });
}
