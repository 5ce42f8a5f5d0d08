// The copies brought up to the notebook: the trail of writes at once, a small copy each hour, the whole written out each day.
import { type Loss, rowsBy, sumOf } from '@/lib/model/canary';
import type { Folder, Keeping } from '@/lib/model/keeping';
import { hasPassed, msOf } from '@/lib/model/moment';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { type Copy, extendBase, readBase, rotate, writeBase } from './base';
import { named, type Why } from './name';
import { type Pause, SPARE } from './state';
import { filesOf, followTrail } from './trail';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** So many files of writes, and the whole is written anew: reading many small ones would make restoring slow. */
const MANY = 400;

/** The newest copy that can be read, and when the whole was last written out. */
async function lastOf(folder: Folder, born: string): Promise<{ last: Copy; wholeAt: number } | null> {
  const bases = (await filesOf(folder, born, 'base')).filter((file) => file.why !== 'left');
  const newest = bases.at(-1);
  const whole = bases.findLast((file) => file.why === 'day');
  const [last, day] = [newest && (await readBase(folder, newest)), whole && (await readBase(folder, whole))];
  return last && day ? { last, wholeAt: msOf(day.at) } : null;
}

/** Files of writes in a copy. */
const writesIn = ({ parts }: Copy): number => parts.filter(({ name }) => named(name)?.kind === 'trail').length;

/** Made of a new notebook, before anything was written: none to go back to, so the next one follows the first write. */
const holdsNothing = ({ rows }: Copy): boolean => sumOf(rows) === 0;

interface Known {
  last: Copy;
  /** Milliseconds since 1970. */
  wholeAt: number;
  /** Files of writes that came after `last`. */
  since: number;
  /** Is there a write after it? */
  changed: boolean;
}

/**
 * Is the whole to be written out again, made into a copy from what came since, or neither? A copy from tomorrow was made
 * while the clock was wrong, and is no reason to wait until then.
 */
function dueOf({ last, wholeAt, since, changed }: Known, now: number): 'whole' | 'more' | null {
  if (!changed) return null;
  if (since + writesIn(last) > MANY || Math.abs(now - wholeAt) > DAY) return 'whole';
  return holdsNothing(last) || hasPassed(last.at, HOUR, now) ? 'more' : null;
}

const ALL = Number.MAX_SAFE_INTEGER;

/** Rows that are gone since `last` counted them, at any size. To count a million takes a second, beside the page. */
async function goneSince(store: Store, last: Copy): Promise<Loss | null> {
  const { rows } = await foundIn(store, ALL);
  const gone = rowsBy((table) => Math.max(0, last.rows[table] - rows[table]));
  return sumOf(gone) > 0 ? { kind: 'part', rows: gone, writes: 0 } : null;
}

/** The trail up to now, then a copy of the whole where one is due, or where it is asked for by `why`. */
async function bringUp(
  store: Store,
  folder: Folder,
  born: string,
  why?: Why,
): Promise<{ copy: Copy | null } | { gone: Loss }> {
  const trails = await filesOf(folder, born, 'trail');
  const known = await lastOf(folder, born);
  const held = Math.max(0, known?.last.seq ?? 0, trails.at(-1)?.to ?? 0);
  // The files hold every write of the older version, and none of this one yet.
  const older = known && known.last.tables !== store.db.version;
  if (older) await extendBase(store, folder, known.last, 'upgrade');
  const to = await followTrail(store, folder, born, held);
  if (!known) return { copy: await writeBase(store, folder, born) };
  const { last, wholeAt } = known;
  const since = trails.filter((file) => file.to > last.seq).length;
  const due = dueOf({ last, wholeAt, since, changed: to > last.seq }, store.world.now());
  // A copy of what is left must not take the place of one that is whole.
  const gone = due || why || older ? await goneSince(store, last) : null;
  if (gone) return { gone };
  const whole = older || due === 'whole' ? await writeBase(store, folder, born) : null;
  const kind = why ?? (due === 'more' && !whole ? 'hour' : null);
  return { copy: kind ? await more(store, folder, whole ?? last, kind) : whole };
}

/** A small copy on top of `last`; where what it stands on is damaged, the whole. */
const more = async (store: Store, folder: Folder, last: Copy, why: Why): Promise<Copy> =>
  (await extendBase(store, folder, last, why)) ?? writeBase(store, folder, last.born);

/**
 * Brings the copies up to the notebook; one page at a time. Says why where it cannot be: no room, a
 * browser without such a place, or rows that are gone.
 */
export async function follow(store: Store, keeping: Keeping, born: string, why?: Why): Promise<Pause | Loss | null> {
  const room = await store.world.room?.();
  if (typeof room === 'number' && room < SPARE) return 'no-room';
  try {
    const folder = await keeping.folder();
    const brought = await bringUp(store, folder, born, why);
    if ('gone' in brought) return brought.gone;
    if (brought.copy) await rotate(folder, born);
    return null;
  } catch {
    // A copy that failed leaves the earlier ones as they are; the next write tries again.
    return 'failed';
  }
}
