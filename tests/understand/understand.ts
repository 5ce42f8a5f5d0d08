// What Rung makes of one line, as it would be saved.
import 'temporal-polyfill/global';
import { chips } from '@/lib/journal';
import { understand } from '@/lib/line';
import type { Lexicon } from '@/lib/line/read/lexicon';

export interface Told {
  text: string;
  kept: string;
  kind: string;
  day: string;
  time?: string;
  people: string[];
  tags: string[];
  followUp: string | null;
}

/** Milliseconds since 1970 of a local time (`2026-11-28T10:00`) in a place (IANA name). */
export const momentIn = (local: string, zone: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

/** `now`: milliseconds since 1970; `people`: names of everybody in the notebook; `lexicon`: where it is not English. */
export function tell(text: string, now: number, zone: string, people: readonly string[], lexicon?: Lexicon): Told {
  const known = people.map((name, i) => ({ id: String(i), name }));
  const { meaning } = understand(text, { now, zone, people: known, kinds: chips, lexicon });
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const { kind, day = today, time, tags, followUp } = meaning;
  return {
    text,
    kept: text.trim(),
    kind,
    day,
    ...(time && { time }),
    people: meaning.people.map(({ name }) => name),
    tags: [...tags],
    followUp: followUp?.day ?? null,
  };
}
