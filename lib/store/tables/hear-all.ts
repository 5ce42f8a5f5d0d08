// The stamps of what comes in from outside: this device's own clock goes on after them.
import { type Clock, hear, isAhead, laterOf } from '@/lib/model/clock';
import type { Store } from '@/lib/store/store';

/** The latest stamp of the far future that came in; this device's clock does not follow it. */
export const AHEAD = 'ahead';

/** To be called in the transaction that writes what carries them. */
export async function hearAll({ db, world }: Store, clocks: Clock[]): Promise<void> {
  const [last, known] = await db.meta.bulkGet(['clock', AHEAD]);
  const now = world.now();
  const start = typeof last?.value === 'string' ? last.value : '';
  await db.meta.put({ key: 'clock', value: clocks.reduce((sofar, clock) => hear(sofar, clock, now), start) });
  const ahead = clocks.filter((clock) => isAhead(clock, now)).reduce(laterOf, '');
  if (ahead > String(known?.value ?? '')) await db.meta.put({ key: AHEAD, value: ahead });
}
