// A goal of the rep's own for a season: so many days of watching customers at work, from one day to another.

import type * as z from 'zod/mini';
import { daysOf, visitsWithin } from '@/lib/model/advice/visit-quota';
import { failure, type Result } from '@/lib/model/result';
import { SEASON } from '@/lib/model/settings/rules';
import { localMoment } from '@/lib/model/when';
import type { Receipt } from '@/lib/store/change';
import { settingOf } from '@/lib/store/read/settings';
import { visitsBetween } from '@/lib/store/read/visits';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

export type SeasonGoal = z.infer<typeof SEASON.schema>;

export interface Season extends SeasonGoal {
  /** Days spent so far, with any customer; half a day is 0.5. */
  spent: number;
  when: 'ahead' | 'now' | 'past';
}

const midnight = (day: Temporal.PlainDate, zone: string): number => day.toZonedDateTime(zone).epochMilliseconds;

/** Reads the visits of the season, and nothing else; null where there is no goal. */
export async function seasonGoal(store: Store): Promise<Season | null> {
  const goal = await settingOf(store, SEASON);
  if (!goal) return null;
  const { from, to } = goal;
  const zone = store.world.zone();
  const end = Temporal.PlainDate.from(to).add({ days: 1 });
  const entries = await visitsBetween(store, midnight(Temporal.PlainDate.from(from), zone), midnight(end, zone));
  const today = localMoment(store.world.now(), zone).slice(0, 10);
  return {
    ...goal,
    spent: daysOf(visitsWithin(entries, from, to, zone)),
    when: today < from ? 'ahead' : today > to ? 'past' : 'now',
  };
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** With all of it left empty there is no goal any more. */
export async function saveSeason(
  store: Store,
  draft: Readonly<Record<string, unknown>>,
): Promise<Result<Receipt, 'not-saved' | 'bad-season'>> {
  if (Object.values(draft).every(isEmpty)) return write(store, [{ do: 'setting', key: SEASON.key, value: null }]);
  const read = SEASON.schema.safeParse(draft);
  if (!read.success)
    return failure(
      'bad-season',
      phrase`Not saved: a season has a first day, a last day that is not before it, and 1 to 366 days of visits. Correct them, or clear all three.`,
    );
  return write(store, [{ do: 'setting', key: SEASON.key, value: read.data }]);
}
