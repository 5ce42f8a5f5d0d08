// How many days were spent watching customers at work in the time that counts, and whom a visit would count for.

import { isMajor } from '@/lib/model/advice/major';
import { halfDaysOf, isOnPeakDay, peakUse } from '@/lib/model/advice/peak-day';
import { type Quota, quotaTime, visitQuota } from '@/lib/model/advice/visit-quota';
import type { Fact } from '@/lib/model/entry/entry';
import { localMoment } from '@/lib/model/when';
import type { MyEmployment } from '@/lib/model/whose/circumstances';
import { employerOn } from '@/lib/model/whose/under';
import { circumstances } from '@/lib/store/origin';
import { contactsByIds } from '@/lib/store/read/records';
import { majorPeople, visitsBetween } from '@/lib/store/read/visits';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

const SHOWN = 20;

export interface Visit {
  entry: Fact;
  /** Half a day is 0.5. */
  days: number;
  people: { id: string; name: string }[];
  onPeakDay: boolean;
}

export interface VisitDays extends Omit<Quota, 'visits'> {
  visits: Visit[];
  /** Whom the rep works for today, as far as they said. */
  employment: MyEmployment | null;
  /** People at major accounts and partners; one more than are shown where there are more. */
  major: ContactRow[];
}

/** `known`: the people of all visits, by id. */
function visitOf(entry: Fact, known: ReadonlyMap<string, ContactRow>, zone: string): Visit {
  const rows = entry.people.flatMap((id) => known.get(id) ?? []);
  return {
    entry,
    days: halfDaysOf(entry) / 2,
    people: rows.map((row) => ({ id: row.id, name: row.record.name })),
    onPeakDay: rows.some((row) => isOnPeakDay(entry, peakUse(row.record), zone)),
  };
}

/** Reads the visits of the time that counts, the people in them, and some at major accounts; nothing else. */
export async function visitDays(store: Store): Promise<VisitDays> {
  const [now, zone] = [store.world.now(), store.world.zone()];
  const employment = employerOn(await circumstances(store), localMoment(now, zone).slice(0, 10)) ?? null;
  const employedFrom = employment?.from?.slice(0, 10) ?? null;
  const time = quotaTime(employedFrom, now, zone);
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
  const entries = await visitsBetween(store, at(time.from), at(time.to.add({ days: 1 })));
  const known = await contactsByIds(
    store,
    entries.flatMap((entry) => entry.people),
  );
  // In whichever record of theirs it was said.
  const ofMajor = (id: string) => isMajor(known.get(id)?.record ?? {});
  const quota = visitQuota({ entries, employedFrom, isMajor: ofMajor, now, zone });
  const visits = quota.visits.map((entry) => visitOf(entry, known, zone));
  return { ...quota, visits, employment, major: await majorPeople(store, SHOWN + 1) };
}
