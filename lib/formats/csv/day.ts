// Dates as programs and people write them, understood where they can mean one day only.

import { isStoredDate } from '@/lib/model/entry/entry';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const pad = (part: string | number): string => String(part).padStart(2, '0');
const dayOf = (year: string, month: string | number, day: string): string | null => {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isStoredDate(text) ? text : null;
};
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** `3/4/2026` is two days; only what cannot be a month is a day. */
function slashed(first: string, second: string, year: string): string | null {
  if (Number(first) > 12) return dayOf(year, second, first);
  if (Number(second) > 12 || first === second) return dayOf(year, first, second);
  return null;
}

/** `2026-05-16` of `16 May 2026`, `May 16, 2026`, `16.5.2026`, `2026-05-16T08:00:00Z`; null where it is no certain day. */
export function dayIn(text: string): string | null {
  const value = text.trim();
  const iso = value.match(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/);
  if (iso?.[1] && iso[2] && iso[3]) return dayOf(iso[1], iso[2], iso[3]);
  const spoken = value.match(/^(\d{1,2})[ .-]+(\p{L}{3,9})[ .,-]+(\d{4})$/u);
  if (spoken?.[1] && spoken[2] && spoken[3]) return dayOf(spoken[3], monthOf(spoken[2]), spoken[1]);
  const american = value.match(/^(\p{L}{3,9}) (\d{1,2}), (\d{4})$/u);
  if (american?.[1] && american[2] && american[3]) return dayOf(american[3], monthOf(american[1]), american[2]);
  const dotted = value.match(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/);
  if (dotted?.[1] && dotted[2] && dotted[3]) return dayOf(dotted[3], dotted[2], dotted[1]);
  const [, first, second, year] = value.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/) ?? [];
  return first && second && year ? slashed(first, second, year) : null;
}
