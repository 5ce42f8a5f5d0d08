// What is known of a lane, held against the files that lie in it: which of them are new, and what follows from one more.
import type { SharedFolder } from '@/lib/ports/folder';
import { isLane, isPassing, type Named, named, ROOT } from './name';
import { holds, holdsAll, upTo, withRange } from './ranges';
import type { Header } from './segment';
import type { Lane, Own } from './state';

export interface LaneFiles {
  id: string;
  files: (Named & { size: number })[];
  strangers: number;
}

export async function filesOfLane(folder: SharedFolder, id: string): Promise<LaneFiles> {
  const all = await folder.list(`${ROOT}/${id}`);
  const files = all.flatMap(({ name, size }) => {
    const file = named(name);
    return file ? [{ ...file, size }] : [];
  });
  const strangers = all.filter(({ name }) => !named(name) && !isPassing(name)).length;
  return { id, files: files.sort((a, b) => a.n - b.n || (a.name < b.name ? -1 : 1)), strangers };
}

export const lanesIn = async (folder: SharedFolder): Promise<string[]> =>
  (await folder.folders(ROOT)).filter(isLane).sort();

/** Up to which segment all are known, and what that one is called, where it is still known. */
export function reachOf({ has, vouched, names }: Lane): { n: number; name: string | null } {
  const n = upTo(withRange(has, 1, vouched?.n ?? 0));
  if (vouched && n === vouched.n) return vouched;
  return { n, name: names.find((name) => named(name)?.n === n) ?? null };
}

/** Does what another device said of this lane hold for the files that lie there? Not where a twin wrote over it. */
export function isVouched({ vouched }: Lane, n: number, files: readonly Named[]): boolean {
  if (!vouched || n > vouched.n || (files.at(-1)?.n ?? 0) < vouched.n) return false;
  const same = files.filter((file) => file.n === vouched.n);
  return vouched.name === null || same.every(({ name }) => name === vouched.name);
}

/** Is it new? A number that is known under another name is a second branch, written by a twin. */
export function isNew(lane: Lane, file: Named, files: readonly Named[]): boolean {
  if (lane.names.includes(file.name)) return false;
  if (!holds(lane.has, file.n)) return !isVouched(lane, file.n, files);
  const other = (name: string) => named(name)?.n === file.n;
  return (
    !holds(lane.gone, file.n) &&
    (lane.names.some(other) || files.some(({ n, name }) => n === file.n && name !== file.name))
  );
}

/** With this one in: number, name, and what its header says of the device. */
export function withSegment(lane: Lane, file: Named, { header }: { header: Header }, own: Own): Lane {
  // By its stamp, which never goes back: a computer's clock does, and two segments can be of one millisecond.
  const newest = header.clock >= lane.clock;
  return {
    ...lane,
    has: withRange(lane.has, file.n, file.n),
    names: [...lane.names, file.name],
    ...(newest && { seen: header.at, clock: header.clock, label: header.label }),
    ...(newest && { heard: header.taken[own.lane]?.clock ?? '' }),
  };
}

/** Once every part of a snapshot is in, or all it stands for was in before, the numbers it stands for are. */
export function withSnapshot(lane: Lane, { stands, n }: { stands: Header['stands']; n: number }): Lane {
  if (!stands || !holdsAll(lane.has, stands.first, n)) return lane;
  const gone = withRange(lane.gone, stands.from, stands.first - 1);
  return {
    ...lane,
    has: withRange(lane.has, stands.from, stands.first - 1),
    gone,
    names: lane.names.filter((name) => !holds(gone, named(name)?.n ?? 0)),
  };
}

/** Somebody has read what this device never wrote: more, or another one of the same number. */
export function isOutrun({ lane, n, names, gone }: Own, { taken }: Header): boolean {
  const heard = taken[lane];
  if (!heard) return false;
  const other = heard.name !== null && heard.n > 0 && !names.includes(heard.name) && !holds(gone, heard.n);
  return heard.last > n || other;
}

export const skipped = (lane: Lane, file: Named): Lane => ({
  ...lane,
  has: withRange(lane.has, file.n, file.n),
  names: lane.names.includes(file.name) ? lane.names : [...lane.names, file.name],
});
