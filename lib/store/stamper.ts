// The clock of this device while something is written: each stamp later than the one before, and than all it replaces.
import { type Clock, hear, type StampAfter, tick } from '@/lib/model/clock';
import { AHEAD } from '@/lib/store/tables/hear-all';
import type { Store } from './store';

export interface Stamper {
  stamp: StampAfter;
  /** This device's last stamp by now; to be kept by whoever writes. */
  last(): Clock;
  /** A stamp of the far future that came in from elsewhere and that this device's clock did not follow; else empty. */
  ahead: Clock;
}

/** From the last stamp that was kept. Nothing is written. */
export async function stamper(store: Store): Promise<Stamper> {
  const { db, world } = store;
  const known = await db.meta.bulkGet(['clock', AHEAD, 'device']);
  const [kept = '', far = '', named] = known.map((row) => String(row?.value ?? ''));
  // Read each time: a copy that finds its twin takes another name, in all of its open pages.
  const device = named || store.device;
  let clock: Clock = kept;
  const stamp: StampAfter = (...replaced) => {
    const now = world.now();
    const own = tick(clock, now, device);
    const next = tick(clock, now, device, ...replaced);
    // Outdoing a stamp of the far future must not lift every later stamp of this device up there. One's own is followed
    // however far ahead it lies: the computer's clock may have been set back, and no stamp is given twice.
    clock = next === own ? own : hear(clock, next, now);
    return next;
  };
  return { stamp, last: () => clock, ahead: far > kept ? far : '' };
}
