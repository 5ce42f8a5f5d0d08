// Where and when a line is typed, for reading the days in it.
import type { Here } from './form';

/** Where the month is written first: the United States and the Philippines. */
const MONTH_FIRST =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Juneau|Sitka|Nome|Adak|Boise|Detroit|Menominee|Metlakatla|Yakutat|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu|Asia\/Manila)/;

/** `now`: milliseconds since 1970; `zone`: IANA name. */
export function hereAt(now: number, zone: string): Here {
  const moment = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return { today: moment.toPlainDate(), now: moment.toPlainTime(), monthFirst: MONTH_FIRST.test(zone) };
}
