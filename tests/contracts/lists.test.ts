// What holds for every list in lib/lists.
//
// A list brings its case along: tests/fixtures/lists/<id>.json with somebody's entries and card, the first day on which
// it names them, the whole reason as it reads on that day, what can be done about it, and what takes them off it.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journal } from '@/lib/journal';
import seven from '@/lib/ladders/seven';
import { lists, namedBy } from '@/lib/lists';
import { ASIDE, GROUPS, type List } from '@/lib/lists/reading/list';
import type { Person, Rules } from '@/lib/lists/reading/person';
import { DEFAULT_CADENCE } from '@/lib/model/advice/cadence';
import { DEFAULT_FATIGUE } from '@/lib/model/advice/reference-guard';
import { makeClock } from '@/lib/model/clock';
import { Fact, momentOf } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { tries } from '../tries';

/** The case in another way, and why that makes a difference. */
type Other = Partial<Omit<Case, 'off' | 'on' | 'other'>> & {
  why: string;
  /** Entries beside those of the case. */
  more?: Record<string, unknown>[];
  /** The day it is looked at; the first of the case where it is absent. */
  day?: string;
};

interface Case {
  /** With which it names nobody: at least one, since a list is more than its day. */
  off: Other[];
  /** With which it names them still. */
  on?: Other[];
  /** With which another day is the first. */
  other?: (Other & { first: string })[];
  first: string;
  reason: string;
  actions: string[];
  facts: Record<string, unknown>[];
  record: Partial<Contact>;
  stage?: number;
  since?: string;
  created?: string;
  /** By field the day it was written. */
  stamped?: Record<string, string>;
}

const DANA = '018f1111-0000-7000-8000-00000000000a';
const rules: Rules = {
  cadence: DEFAULT_CADENCE,
  fatigue: DEFAULT_FATIGUE,
  zone: 'Europe/Berlin',
  dates: [{ name: 'own.day.w', label: 'Wedding' }],
};
const cases = import.meta.glob<Case>('../fixtures/lists/*.json', { eager: true, import: 'default' });
const caseOf = ({ id }: List): Case | undefined => cases[`../fixtures/lists/${id}.json`];
const idOf = (n: number) => `018f2222-0000-7000-8000-${n.toString().padStart(12, '0')}`;
const clockAt = (day: string) => makeClock(momentOf(day), 0, 'a');

const factsOf = ({ facts }: Case): Fact[] =>
  facts
    .map((fields, n) => Fact.parse({ id: idOf(n + 1), entry: idOf(n + 1), people: [DANA], clock: 'a', ...fields }))
    .sort((a, b) => momentOf(b.at) - momentOf(a.at));

const personOf = ({ record, stage = 0, since, created = '2026-01-05T09:00:00.000Z', stamped = {} }: Case): Person => ({
  id: DANA,
  also: [],
  ladder: seven,
  stage,
  ...(since && { since }),
  record: {
    id: DANA,
    created,
    name: 'Dana Whitfield',
    handles: [],
    clocks: Object.fromEntries(Object.entries(stamped).map(([field, day]) => [field, clockAt(day)])),
    provenance: {},
    ...record,
  },
});

/** Milliseconds since 1970 of an hour of a day in Berlin, `days` later. */
const at = (day: string, days: number, hour: number): number =>
  Temporal.PlainDate.from(day).add({ days }).toZonedDateTime({ timeZone: rules.zone, plainTime: { hour } })
    .epochMilliseconds;

const rowsAt = (list: List, it: Case, now: number) =>
  list.rows([personOf(it)], new Map([[DANA, factsOf(it)]]), now, rules);

/** The case as it is in that other way. */
const changed = (it: Case, { facts = it.facts, more = [], ...other }: Other): Case => ({
  ...it,
  ...other,
  facts: [...facts, ...more],
});

it('each has an id of its own, in the order of the morning', () => {
  expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
  expect(new Set(lists.map(({ group }) => group))).toEqual(new Set([...GROUPS, ASIDE]));
  for (const { group, title, why } of lists) expect(Boolean(title && why)).toBe(group === ASIDE);
  const all: string[] = [...GROUPS, ASIDE];
  const places = lists.map(({ group, order }) => `${all.indexOf(group)}/${order.toString().padStart(2, '0')}`);
  expect(places).toEqual([...new Set(places)].sort());
});

describe.each(lists.map((list) => [list.id, list] as const))('%s', (_, list) => {
  const it_ = caseOf(list);
  it('brings a case: add it to tests/fixtures/lists', () => expect(it_).toBeDefined());
  if (!it_) return;

  it.each([0, 12, 23])('names them on the first day at %i o’clock, with the whole reason and what to do', (hour) => {
    const [row, ...others] = rowsAt(list, it_, at(it_.first, 0, hour));
    expect(others).toEqual([]);
    const missing = seven.stages.at(-1)?.rule[0]?.words ?? '';
    expect(row?.reason).toBe(it_.reason.replace('$MISSING', missing));
    expect(row && [row.action, ...(row.others ?? [])].map(({ label }) => label)).toEqual(it_.actions);
    expect(row?.id).toBe(DANA);
  });

  it('does not name them the day before', () => expect(rowsAt(list, it_, at(it_.first, -1, 23))).toEqual([]));

  it.each(it_.off)('names nobody: $why', (other) => {
    expect(rowsAt(list, changed(it_, other), at(other.day ?? it_.first, 0, 12))).toEqual([]);
  });

  it.each(it_.on ?? [])('still names them: $why', (other) => {
    expect(rowsAt(list, changed(it_, other), at(other.day ?? it_.first, 0, 12))).toHaveLength(1);
  });

  it.each(it_.other ?? [])('has another first day: $why', (other) => {
    const one = changed(it_, other);
    const [row] = rowsAt(list, one, at(other.first, 0, 12));
    expect(row).toBeDefined();
    if (other.reason) expect(row?.reason).toBe(other.reason);
    expect(rowsAt(list, one, at(other.first, -1, 23))).toEqual([]);
  });

  it('names nobody of whom nothing was written down that it looks for', () => {
    // These two look for what is missing.
    if (list.id === 'word-first' || list.id === 'unsaid') return;
    expect(rowsAt(list, { ...it_, facts: [], record: {}, stage: 0 }, at(it_.first, 0, 12))).toEqual([]);
  });

  it('stands in the index from the moment on', () => {
    const named = namedBy(personOf(it_), factsOf(it_), at(it_.first, -1, 12), rules);
    const from = named?.marks.find(([id]) => id === list.id)?.[1] ?? named?.again;
    expect(from).toBeGreaterThan(at(it_.first, -1, 12));
    expect(from).toBeLessThanOrEqual(at(it_.first, 0, 1));
  });

  it('logs only what there is a chip for', () => {
    const [row] = rowsAt(list, it_, at(it_.first, 0, 12));
    const chips = [...journal.values()].flatMap((kind) => kind.chips.map(({ id }) => id));
    for (const action of row ? [row.action, ...(row.others ?? [])] : [])
      if (action.do === 'log') expect(chips).toContain(action.chip);
  });

  it('says nothing of what is sensitive', () => {
    const hidden = { ...it_, record: { ...it_.record, sensitive: true } };
    const [row] = rowsAt(list, hidden, at(it_.first, 0, 12));
    const words = it_.facts.flatMap(({ note, need, offer, followUps, eventName }) =>
      [note, need, offer, followUps, eventName].filter((text) => typeof text === 'string'),
    );
    for (const text of words)
      if (text !== 'Called') expect(row?.reason ?? '').not.toContain(String(text).replace(/\.$/, ''));
  });
});

it('a reason holds whatever the hour: the index and the rows agree at any moment', () => {
  const all = lists.flatMap((list) => (caseOf(list) ? [[list, caseOf(list) as Case] as const] : []));
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.integer({ min: -40, max: 400 }),
      fc.integer({ min: 0, max: 23 }),
      (one, days, hour) => {
        const now = at(one[1].first, days, hour);
        const named = namedBy(personOf(one[1]), factsOf(one[1]), now, rules);
        const onIndex = Boolean(named?.marks.some(([id, from]) => id === one[0].id && from <= now));
        expect(rowsAt(...one, now).length > 0).toBe(onIndex);
        if (named?.again !== undefined) expect(named.again).toBeGreaterThan(now);
      },
    ),
    { numRuns: tries(400) },
  );
});

it('what the index says of somebody holds until they are to be weighed again', () => {
  const HOUR = 3_600_000;
  const all = lists.flatMap((list) => {
    const it = caseOf(list);
    return it
      ? [it, ...[...(it.other ?? []), ...(it.on ?? [])].map((other) => changed(it, other))].map(
          (one) => [list, one] as const,
        )
      : [];
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.integer({ min: -40, max: 400 }),
      fc.integer({ min: 0, max: 60 * 24 }),
      ([list, it], days, later) => {
        const then = at(it.first, days, 9);
        const now = then + later * HOUR;
        const named = namedBy(personOf(it), factsOf(it), then, rules);
        if (now >= (named?.again ?? Number.POSITIVE_INFINITY)) return;
        const onIndex = Boolean(named?.marks.some(([id, from]) => id === list.id && from <= now));
        expect(rowsAt(list, it, now).length > 0, `${list.id}, ${later} hours after it was weighed`).toBe(onIndex);
      },
    ),
    { numRuns: tries(1_500) },
  );
});
