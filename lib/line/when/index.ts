// Every day and hour a line names: which day, and whether the touch was then, or something is to come.
import { isInside, type Stretch } from '@/lib/line/read/story';
import { clauseAt, type Typed } from '@/lib/line/read/typed';
import calendar from './calendar';
import { type Hour, hoursIn } from './clock';
import type { Form, Here, Said, Tense } from './form';
import relative from './relative';
import { tenseOf } from './tense';
import weekday from './weekday';

export interface When {
  /** Where the day stands in the words as they are meant; nowhere where only an hour was said. */
  from: number;
  to: number;
  tense: Tense;
  day: Temporal.PlainDate;
  hour?: Hour;
}

interface Found {
  from: number;
  to: number;
  said: Said;
}

const FORMS: readonly Form[] = [...relative, ...weekday, ...calendar];

/** Each stretch that names a day, the longest reading of it. */
function daysIn(line: Typed, here: Here): Found[] {
  const all = FORMS.flatMap((form) =>
    [...line.read.matchAll(form.words)].flatMap((match): Found[] => {
      const place = { from: match.index, to: match.index + match[0].length };
      const said = form.read({ ...place, groups: match.groups ?? {}, line }, here);
      return said ? [{ ...place, said }] : [];
    }),
  ).sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Found[] = [];
  for (const found of all) if (!kept.some((other) => found.from < other.to && other.from < found.to)) kept.push(found);
  return kept.sort((a, b) => a.from - b.from);
}

/** As many signs may stand between a day and its hour: "tomorrow at 3pm". */
const BESIDE = 4;

const isBeside = (hour: Hour, found: Found): boolean =>
  hour.from >= found.to ? hour.from - found.to <= BESIDE : found.from - hour.to <= BESIDE && hour.to <= found.from;

/** A day with its hour; null where it says nothing of the touch. */
function dated(line: Typed, found: Found, hour: Hour | undefined, here: Here): When | null {
  const later = hour && isAfter(hour, here) && found.said.coming?.equals(here.today);
  const tense = tenseOf(line, found, here.today, later ? 'coming' : undefined);
  const day = tense && found.said[tense];
  if (!tense || !day) return null;
  // What was cannot have been later than now.
  const fits = hour && !(tense === 'past' && day.equals(here.today) && isAfter(hour, here));
  return { from: found.from, to: found.to, tense, day, ...(fits && { hour }) };
}

const isAfter = (hour: Hour, { now }: Here): boolean =>
  Temporal.PlainTime.compare(Temporal.PlainTime.from(hour.time), now) > 0;

/** Hours at which something is open are none of a touch. */
const OPEN = /(?:^| )(?:opens?|closes?|closed|opening|hours|shifts?|daily|weekdays|always|every)(?= |$)/;

/** "Visit Eva 10:30", typed at noon, may have been. */
const MAY_BE_DONE = /^(?:visit|call|demo|review|order|talk|chat|check) \S+ (?:at )?$/;
const DONE_BY = /(?:^| )(?:\S+ed|done|back|up|there|sent) by $/;

/** An hour alone is one of today; of what is to come, of tomorrow where it has passed. */
function hourly(line: Typed, hour: Hour, here: Here): When | null {
  const { today } = here;
  const clause = clauseAt(line.read, hour.from);
  if (OPEN.test(line.read.slice(clause.from, clause.to))) return null;
  const late = isAfter(hour, here);
  const found = { ...hour, said: { past: today, coming: late ? today : today.add({ days: 1 }) } };
  const tense = tenseOf(line, found, today, late ? 'coming' : 'past');
  if (!tense || (tense === 'past' && late)) return null;
  // "Sorted by 10am", typed at noon.
  if (!late && DONE_BY.test(line.read.slice(0, hour.from))) return null;
  if (!late && MAY_BE_DONE.test(line.read.slice(clause.from, hour.from))) return null;
  return { from: hour.from, to: hour.from, tense, day: found.said[tense], hour };
}

/** `stories`: where it tells of others; the days they did something are none of the touch. */
export function whensIn(line: Typed, here: Here, stories: readonly Stretch[]): When[] {
  const days = daysIn(line, here);
  const hours = hoursIn(line.read).filter((hour) => !days.some((day) => hour.from < day.to && day.from < hour.to));
  const hourOf = (found: Found) => hours.find((hour) => isBeside(hour, found));
  const taken = new Set(days.map(hourOf));
  const dates = days.flatMap((found) => dated(line, found, hourOf(found), here) ?? []);
  const inDated = (hour: Hour) => {
    const clause = clauseAt(line.read, hour.from);
    return dates.some((when) => when.from >= clause.from && when.to <= clause.to);
  };
  const alone = hours.filter((hour) => !taken.has(hour) && !inDated(hour));
  return [...dates, ...alone.flatMap((hour) => hourly(line, hour, here) ?? [])]
    .filter(({ tense, from }) => tense === 'coming' || !isInside(stories, from))
    .sort((a, b) => a.from - b.from);
}
