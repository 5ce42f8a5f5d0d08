// This device's own lane: each write as one more segment, and from time to time a snapshot in place of many.
import type { Records } from '@/lib/model/archive';
import { hasPassed, isoOf } from '@/lib/model/moment';
import { local } from '@/lib/store/local';
import { everything, recordsAt } from '@/lib/store/whole/copy';
import { erasingSecrets } from '@/lib/store/whole/erasing-secrets';
import { lastWrite } from '@/lib/store/whole/found';
import { erasedIds, ownWritesAfter } from '@/lib/store/whole/heard';
import { reachOf } from './known';
import type { Round } from './lanes';
import { withEnds } from './marks';
import { isLeftOver, type Kind, named, pathOf } from './name';
import { holds, lastOf, withRange } from './ranges';
import { type NewHeader, seal } from './segment';
import { heldMarks, keepOwn, type Own, readLanes, type Snapshot } from './state';

/** So many small files, and one takes their place: reading many makes joining slow. */
const MANY = 64;
/** A snapshot of everything is due where what was written since weighs a quarter of it. */
const QUARTER = 4;

const isEmpty = (records: Partial<Records>): boolean => Object.values(records).every((all) => all.length === 0);

async function headerOf({ store, own }: Round, more: { stands?: NewHeader['stands'] }): Promise<NewHeader> {
  const lanes = await readLanes(store);
  return {
    lane: own.lane,
    n: own.n + 1,
    prev: own.head,
    label: own.label,
    at: isoOf(store.world.now()),
    clock: String((await local(store, 'clock')) ?? ''),
    taken: Object.fromEntries(
      lanes.map((lane) => [lane.id, { ...reachOf(lane), last: lastOf(lane.has), clock: lane.clock }]),
    ),
    erasing: await erasingSecrets(store),
    stands: undefined,
    ...more,
  };
}

interface Writing {
  kind: Kind;
  records: Partial<Records>;
  stands?: NewHeader['stands'];
  /** What becomes of the lane's state beside number, name and moment, once `bytes` of it are there. */
  after?(next: Own, bytes: number): Own;
}

/** Kept as pending, written, kept as done: a kill in between leaves either none of it or all of it. */
async function writeSegment(round: Round, { kind, records, stands, after = (next) => next }: Writing): Promise<number> {
  const { store, folder, own } = round;
  const header = await headerOf(round, stands ? { stands } : {});
  const { name, bytes } = await seal(own.ring.key, kind, header, await withEnds(store, records));
  const told = Object.fromEntries(Object.entries(header.taken).map(([lane, { last }]) => [lane, last]));
  const bare = { ...own, n: header.n, head: name, names: [...own.names, name], at: header.at, told };
  const next = after(bare, bytes.length);
  await keepOwn(store, own, { name, next });
  await folder.write(pathOf(own.lane, name), bytes);
  await keepOwn(store, next);
  round.own = next;
  return bytes.length;
}

/** Without the files that the snapshot takes the place of. */
function shortened(own: Own, from: number, first: number): Own {
  const gone = withRange(own.gone, from, first - 1);
  const stays = (name: string) => {
    const n = named(name)?.n ?? 0;
    return n < from || n >= first;
  };
  return { ...own, names: own.names.filter(stays), gone: gone };
}

/** Records as parts, then the end that says what they stand for. */
async function snapshot(
  round: Round,
  from: number,
  { whole, fresh }: { whole: boolean; fresh: boolean },
  parts: AsyncIterable<Partial<Records>>,
  after: (own: Own, snapshot: Snapshot) => Own,
): Promise<void> {
  const { store } = round;
  const first = round.own.n + 1;
  const [write, erased] = [fresh ? await lastWrite(store) : round.own.upTo, (await erasedIds(store)).length];
  let sum = 0;
  for await (const records of parts)
    if (!isEmpty(records) && round.goOn()) sum += await writeSegment(round, { kind: 'p', records });
  if (!round.goOn()) return;
  const done = (next: Own, bytes: number) =>
    after(shortened(next, from, first), { n: next.n, upTo: write, bytes: sum + bytes, erased });
  await writeSegment(round, { kind: 's', records: {}, stands: { from, first, whole, fresh }, after: done });
  await tidy(round);
}

/** The first of a lane holds what no segment ever did; a later one only what was passed on before. */
async function wholeSnapshot(round: Round): Promise<void> {
  const fresh = round.own.n === 0 || round.restate;
  if (round.own.n > 0) await follow(round);
  const all = everything(round.store);
  const after = (own: Own, base: Snapshot): Own => ({ ...own, base, roll: null, upTo: Math.max(own.upTo, base.upTo) });
  // What a hold keeps out of this notebook nobody should take for being in it.
  const whole = (await heldMarks(round.store)).length === 0;
  await snapshot(round, 1, { whole, fresh }, all, after);
}

/** This device's own writes after number `last`, as they are now. */
async function* ownRecords({ store }: Round, last: number, to: number): AsyncGenerator<Records> {
  for (let at = last; at < to; ) {
    const next = await ownWritesAfter(store, at);
    if (!next) return;
    at = next.to;
    yield await recordsAt(store, next.refs);
  }
}

function rollUp(round: Round): Promise<void> {
  const { base, upTo } = round.own;
  const from = (base?.n ?? 0) + 1;
  const parts = ownRecords(round, base?.upTo ?? 0, upTo);
  return snapshot(round, from, { whole: false, fresh: false }, parts, (own, roll) => ({ ...own, roll }));
}

/** Files of this lane that a snapshot took the place of, and that somebody brought back; and those never finished. */
export async function tidy({ folder, own }: Round): Promise<void> {
  for (const { name } of await folder.list(`rung/${own.lane}`)) {
    const n = named(name)?.n;
    const gone = n !== undefined && holds(own.gone, n) && !own.names.includes(name);
    if (gone || isLeftOver(name)) await folder.remove(pathOf(own.lane, name));
  }
}

/** What was written here since the last segment. */
async function follow(round: Round): Promise<void> {
  const { store } = round;
  for (;;) {
    const next = round.goOn() ? await ownWritesAfter(store, round.own.upTo) : null;
    if (!next) return;
    const records = await recordsAt(store, next.refs);
    const after = (own: Own): Own => ({ ...own, upTo: next.to });
    if (isEmpty(records)) {
      round.own = after(round.own);
      await keepOwn(store, round.own);
    } else await writeSegment(round, { kind: 'w', records, after });
  }
}

const DAY = 86_400_000;

/** A word that this device is still there and how far it has read: after a day, or where it read what its writer forgot. */
async function sayHere(round: Round): Promise<void> {
  const { store, own } = round;
  const late = own.at === '' || hasPassed(own.at, DAY, store.world.now());
  const news = round.back.some(([lane, last]) => (own.told[lane] ?? 0) < last);
  if (late || news) await writeSegment(round, { kind: 'w', records: {} });
}

function bytesSince(own: Own, sizes: ReadonlyMap<string, number>): number {
  const since = own.names.filter((name) => (named(name)?.n ?? 0) > (own.base?.n ?? 0));
  return since.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
}

/**
 * Writes what is new here. `alone`: no other device is in the folder. `hurt`: files of this lane are missing or spoilt,
 * so that everything is written once more.
 */
export async function publish(round: Round, { alone, hurt }: { alone: boolean; hurt: boolean }): Promise<void> {
  const { store, folder } = round;
  const erased = (await erasedIds(store)).length;
  const began = round.own;
  if (hurt || (began.n === 0 && alone)) await wholeSnapshot(round);
  else await follow(round);
  const { base, roll } = round.own;
  const last = roll ?? base;
  const stale = erased !== (last?.erased ?? 0) || (base !== null && erased !== base.erased);
  const sizes = new Map((await folder.list(`rung/${round.own.lane}`)).map(({ name, size }) => [name, size]));
  const small = round.own.names.filter((name) => (named(name)?.n ?? 0) > (last?.n ?? 0)).length;
  const heavy = base !== null && small > MANY && bytesSince(round.own, sizes) * QUARTER > base.bytes;
  if (base && (heavy || stale)) await wholeSnapshot(round);
  else if (small > MANY || (stale && round.own.n > 0)) await rollUp(round);
  await sayHere(round);
}
