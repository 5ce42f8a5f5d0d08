// Copies the rep owns: files of the whole notebook that were saved, the last one, and whether one is due.
import * as z from 'zod/mini';
import { sumOf } from '@/lib/model/canary';
import { hasPassed, isoOf, msOf } from '@/lib/model/moment';
import { listExports } from '@/lib/services/export/log';
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';

/** The profile that holds everything, always encrypted. */
export const WHOLE = 'full-backup';

const DUE_MS = 14 * 86_400_000;
const REMINDER = 'own-copy-reminder';

const Reminder = z.object({
  /** When there was first something to lose, ISO 8601. */
  since: z.string(),
  /** When the rep was last told that one is due, ISO 8601. */
  told: z.nullable(z.string()),
});

export interface OwnCopy {
  /** ISO 8601. */
  at: string;
  fileName: string;
  /** Without what is or may be the employer's. */
  partial: boolean;
}

/** Null where none was ever saved and kept. */
export async function lastOwnCopy(store: Store): Promise<OwnCopy | null> {
  const last = (await listExports(store)).find((one) => one.profile === WHOLE && one.encrypted && !one.cancelled);
  return last ? { at: last.time, fileName: last.fileName, partial: last.partial === true } : null;
}

export interface Due {
  /** Since when there is no copy, ISO 8601: the last one, or the first thing worth one. */
  since: string;
  /** Was there ever one? */
  ever: boolean;
}

/** A copy that is due and of which the rep was not told yet; null where none is. */
export async function dueCopy(store: Store): Promise<Due | null> {
  const now = store.world.now();
  const { rows } = await foundIn(store, 1);
  if (sumOf(rows) === 0) return null;
  const known = Reminder.safeParse(await local(store, REMINDER)).data;
  // From tomorrow: noted while the clock was wrong.
  const holds = known && msOf(known.since) <= now;
  const reminder = holds ? known : { since: isoOf(now), told: null };
  if (!holds) await keepLocal(store, REMINDER, reminder);
  const last = await lastOwnCopy(store);
  const since = last?.at ?? reminder.since;
  const isTold = reminder.told !== null && msOf(reminder.told) >= msOf(since);
  return !isTold && hasPassed(since, DUE_MS + 1, now) ? { since, ever: last !== null } : null;
}

/** The rep has read it; it comes again only 14 days after another copy. */
export async function copyWasDue(store: Store): Promise<void> {
  const now = isoOf(store.world.now());
  const known = Reminder.safeParse(await local(store, REMINDER)).data;
  await keepLocal(store, REMINDER, { since: known?.since ?? now, told: now });
}
