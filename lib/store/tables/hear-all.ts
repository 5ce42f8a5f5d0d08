// The stamps of what comes in from outside: this device's own clock goes on after them.
import { hear } from '@/lib/model/clock';
import type { Store } from '@/lib/store/store';

/** To be called in the transaction that writes what carries them. */
export async function hearAll({ db, world }: Store, clocks: string[]): Promise<void> {
  const last = await db.meta.get('clock');
  const now = world.now();
  const start = typeof last?.value === 'string' ? last.value : '';
  await db.meta.put({ key: 'clock', value: clocks.reduce((sofar, clock) => hear(sofar, clock, now), start) });
}
