// Times of a Card: UTC, without a fraction that says nothing (RFC 9553, 1.4.5).
import { isoOf, msOf } from '@/lib/model/moment';

/** `2026-03-02T09:30:00Z`; undefined where there is no such moment. `ms`: milliseconds since 1970. */
export function utcOf(ms: number): string | undefined {
  if (!(Math.abs(ms) <= 8.64e15)) return undefined;
  const iso = isoOf(ms);
  return iso.length === 24 ? iso.replace(/\.?0+Z$/, 'Z') : undefined;
}

/** As the notebook keeps it, to the millisecond; undefined where the text is no time. */
export function instantFrom(text: unknown): string | undefined {
  const ms = typeof text === 'string' ? msOf(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : isoOf(ms);
}
