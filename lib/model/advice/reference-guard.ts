// May I ask them for something now? It warns with its reasons and the next good day, and never forbids.

import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { dayOf } from '@/lib/model/when';
import { phrase } from '@/lib/words';

/** So many asks in so many days, and so many days of rest after each. */
export interface FatigueRule {
  asks: number;
  days: number;
  restDays: number;
}

export const DEFAULT_FATIGUE: FatigueRule = { asks: 2, days: 90, restDays: 30 };

/** Entries of one person; deleted ones are passed over. */
export interface Dealings {
  consents: readonly Fact[];
  asks: readonly Fact[];
  incidents: readonly Fact[];
  /** Entries that say what was given to them (`valueGiven`). */
  given?: readonly Fact[];
  /** Milliseconds since 1970. */
  now: number;
  /** IANA time zone that decides which day it is. */
  zone: string;
  rule?: FatigueRule;
}

export interface Reason {
  code: 'limit' | 'rest' | 'their-limit' | 'open-incident' | 'balance';
  say: string;
  /** The day from which this no longer holds; absent where no day settles it. */
  until?: string;
}

export interface Answer {
  /** No reason to wait. */
  good: boolean;
  reasons: Reason[];
  /** ISO day of the next ask by the rules about time; today where none of them stands against it. */
  nextOn: string;
  /** What they allow today, by consents that stand. */
  scopes: string[];
  /** The consents by which they do, those without an end first, then the one that lasts longest. */
  standing: Fact[];
  /** Of the last year; `until` is the day on which the first of them is older than that: then it is another. */
  balance: { asked: number; given: number; until?: string };
}

type Day = Temporal.PlainDate;
const YEAR_DAYS = 365;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const dayIn = (fact: Fact, field: string, zone: string): Day | undefined =>
  isText(fact[field]) ? dayOf(fact[field], zone) : undefined;
const isBefore = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) < 0;
const present = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !fact.deleted);

/** The consents that stand on that day: begun, not over, not taken back. Their last day still counts. */
export function standingConsents(consents: readonly Fact[], now: number, zone: string): Fact[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return present(consents).filter((consent) => {
    const [from, until, revoked] = ['from', 'until', 'revokedOn'].map((field) => dayIn(consent, field, zone));
    return (
      !(from && isBefore(today, from)) && !(until && isBefore(until, today)) && !(revoked && !isBefore(today, revoked))
    );
  });
}

/** A limit they named themselves; without days it holds for as long as the consent does. */
interface Limit {
  asks: number;
  days: number | null;
  since: Day;
}

const limitsIn = (consents: readonly Fact[], zone: string): Limit[] =>
  consents.flatMap((consent) => {
    const { limitCount: asks, limitDays, statedBy, at } = consent;
    if (typeof asks !== 'number' || statedBy === 'us') return [];
    const since = dayIn(consent, 'from', zone) ?? dayOf(at, zone);
    return [{ asks, days: typeof limitDays === 'number' ? limitDays : null, since }];
  });

/** What their own limit says against another ask. */
function againstTheirs({ asks, days, since }: Limit, asked: readonly Day[], today: Day): Reason[] {
  if (days !== null) return against({ asks, days, restDays: 0 }, asked, today, true);
  const used = asked.filter((day) => !isBefore(day, since)).length;
  return used < asks
    ? []
    : [{ code: 'their-limit', say: phrase`They said ${times(asks)} at most, and you have asked as often.` }];
}

const times = (count: number): string =>
  count === 1 ? phrase`once` : count === 2 ? phrase`twice` : phrase`${count} times`;

/** What a rule says against another ask. `asked`: the days of the asks so far, latest first. */
function against({ asks, days, restDays }: FatigueRule, asked: readonly Day[], today: Day, theirs: boolean): Reason[] {
  const [last] = asked;
  const full = asked[asks - 1]?.add({ days });
  const rested = last?.add({ days: restDays });
  const reasons: Reason[] = [];
  if (full && isBefore(today, full))
    reasons.push({
      code: theirs ? 'their-limit' : 'limit',
      say: theirs
        ? phrase`They said ${times(asks)} in ${days} days at most, and you have asked as often.`
        : phrase`You have asked ${times(asks)} in ${days} days.`,
      until: full.toString(),
    });
  if (rested && isBefore(today, rested))
    reasons.push({
      code: 'rest',
      say: phrase`Your last ask was less than ${restDays} days ago.`,
      until: rested.toString(),
    });
  return reasons;
}

const openIncidents = (incidents: readonly Fact[], today: Day, zone: string): Fact[] =>
  present(incidents).filter((incident) => {
    const resolved = dayIn(incident, 'resolvedOn', zone);
    return !resolved || isBefore(today, resolved);
  });

function balanceOf(asked: readonly Day[], given: readonly Fact[], today: Day, zone: string): Answer['balance'] {
  const since = today.subtract({ days: YEAR_DAYS });
  const isRecent = (day: Day) => isBefore(since, day);
  const asks = asked.filter(isRecent);
  const gifts = present(given).flatMap(({ valueGiven, at }) => (isText(valueGiven) ? [dayOf(at, zone)] : []));
  const recent = gifts.filter(isRecent);
  const [oldest] = [...asks, ...recent].sort(Temporal.PlainDate.compare);
  return {
    asked: asks.length,
    given: recent.length,
    ...(oldest && { until: oldest.add({ days: YEAR_DAYS }).toString() }),
  };
}

function outOfBalance({ asked, given }: Answer['balance']): Reason[] {
  if (asked <= given) return [];
  return [
    {
      code: 'balance',
      say: phrase`In a year you asked ${times(asked)} and noted ${given || phrase`nothing`} given to them.`,
    },
  ];
}

/** Those that last longest first. */
const byEnd = (a: Fact, b: Fact): number => {
  const [one, other] = [a, b].map(({ until }) => (isText(until) ? until : '9999'));
  return (other ?? '').localeCompare(one ?? '');
};

export function mayAsk({ consents, asks, incidents, given = [], now, zone, rule = DEFAULT_FATIGUE }: Dealings): Answer {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const asked = present(asks)
    .sort((a, b) => momentOf(b.at) - momentOf(a.at))
    .map((ask) => dayOf(ask.at, zone));
  const standing = standingConsents(consents, now, zone);
  const limits = limitsIn(standing, zone);
  // How often they named takes the place of the rule; how many times in all stands beside it.
  const paced = limits.some(({ days }) => days !== null);
  const timely = [
    ...limits.flatMap((limit) => againstTheirs(limit, asked, today)),
    ...(paced ? [] : against(rule, asked, today, false)),
  ];
  const balance = balanceOf(asked, given, today, zone);
  const open = openIncidents(incidents, today, zone);
  const reasons: Reason[] = [
    ...timely,
    ...(open.length > 0 ? [{ code: 'open-incident' as const, say: phrase`A problem of theirs is still open.` }] : []),
    ...outOfBalance(balance),
  ];
  return {
    good: reasons.length === 0,
    reasons,
    nextOn: timely.reduce((latest, { until = '' }) => (until > latest ? until : latest), today.toString()),
    scopes: [...new Set(standing.flatMap(({ scope }) => (Array.isArray(scope) ? scope.filter(isText) : [])))],
    standing: standing.toSorted(byEnd),
    balance,
  };
}
