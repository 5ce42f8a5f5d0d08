// The quarter week by week: which visits fell into each, and what was to be followed up after them.
import { comingIn } from '@/lib/journal';
import { halfDaysOf } from '@/lib/model/advice/peak-day';
import { quotaTime } from '@/lib/model/advice/visit-quota';
import { momentOf } from '@/lib/model/entry/entry';
import { dayOf } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { type Said, seeKinds } from './see-kinds';

export interface Week {
  /** ISO day of its Monday. */
  from: string;
  visits: Said[];
  /** Visits that are meant for it. */
  planned: Said[];
  /** Half a day is 0.5. */
  days: number;
  isNow: boolean;
}

export interface Quarter {
  weeks: Week[];
  /** Visits that are meant and have not been, the next first. */
  planned: Said[];
  /** Visits of any time after which something is still to be done. */
  open: Said[];
}

export async function seeQuarter(store: Store): Promise<Quarter> {
  const [now, zone] = [store.world.now(), store.world.zone()];
  const { from, to } = quotaTime(null, now, zone);
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const [all, meant] = await Promise.all([seeKinds(store, ['observation']), seeKinds(store, ['follow-up'])]);
  const planned = meant
    .filter(({ entry }) => entry.visit === true && comingIn(entry) && !entry.doneOn)
    .sort((a, b) => momentOf(comingIn(a.entry)) - momentOf(comingIn(b.entry)));
  const weeks: Week[] = [];
  const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
  for (
    let monday = from.subtract({ days: from.dayOfWeek - 1 });
    !isBefore(to, monday);
    monday = monday.add({ days: 7 })
  ) {
    const next = monday.add({ days: 7 });
    const within = (day: Temporal.PlainDate) => !isBefore(day, monday) && isBefore(day, next);
    const visits = all.filter(({ entry }) => within(dayOf(entry.at, zone)));
    weeks.push({
      from: monday.toString(),
      visits,
      planned: planned.filter(({ entry }) => within(dayOf(comingIn(entry), zone))),
      days: visits.reduce((sum, { entry }) => sum + halfDaysOf(entry), 0) / 2,
      isNow: within(today),
    });
  }
  return { weeks, planned, open: all.filter(({ entry }) => entry.followUps && !entry.followedUpOn) };
}
