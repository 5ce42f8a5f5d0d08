// What is known of a person beside the journal, as evidence with its day: their say, their work, what they value, trust.
import { readClock } from '@/lib/model/clock';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { isoOf, yearsAfter } from '@/lib/model/moment';
import { type Contact, clockOf } from '@/lib/model/person/contact';
import { currentEmployment, workOf } from '@/lib/model/person/employment';
import { isOwn } from '@/lib/model/person/own-name';
import type { Certainty } from './certainty';
import type { Evidence } from './evidence';

/** Before the name of what is known, where the id of an entry would stand. */
export const FACT = 'fact:';
/** Kind of the entries that say how far they trusted the rep on one day. */
export const TRUST = 'trust';

const TRUSTED_FROM = 4;
const HELD_YEARS = 2;
const FRESH_YEARS = 1;

/** What tells of somebody's background. */
const BACKGROUND = ['howMet', 'metOn', 'metPlace', 'metThrough', 'knows', 'birthday', 'custom', 'note'];

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && String(value).trim() !== '';

/** Since when a field is what it is; of a job that is listed, since it began. */
function sinceOf(contact: Contact, field: string): number {
  const clock = clockOf(contact, field);
  if (clock) return readClock(clock).ms;
  const job = currentEmployment(contact);
  return job ? (job.from ? momentOf(job.from) : readClock(job.clock).ms) : momentOf(contact.created);
}

const shows =
  (contact: Contact) =>
  (what: string, field: string, certainty: Certainty = 'told'): Evidence => ({
    what,
    moment: sinceOf(contact, field),
    entry: `${FACT}${field}`,
    certainty,
  });

interface Check {
  at: string;
  trust: number;
  entry: string;
}

/** Each time trust was checked, oldest first; what stands on the card comes last of its day. */
function checksOf(contact: Contact, entries: readonly Fact[]): Check[] {
  const logged = entries.flatMap(({ kind, at, trust, entry, deleted }) =>
    kind === TRUST && typeof trust === 'number' && !deleted ? [{ at, trust, entry }] : [],
  );
  const { trust, trustCheckedOn } = contact;
  const since = isoOf(sinceOf(contact, 'trust'));
  const isDated = trustCheckedOn && (clockOf(contact, 'trustCheckedOn') ?? '') >= (clockOf(contact, 'trust') ?? '');
  const now = typeof trust === 'number' ? [{ at: isDated ? trustCheckedOn : since, trust, entry: `${FACT}trust` }] : [];
  return [...logged, ...now].sort((a, b) => momentOf(a.at) - momentOf(b.at));
}

/** Trust of 4 or 5, for a year after it was checked; and that it lasts, once it has held for two years. */
function trustOf(contact: Contact, entries: readonly Fact[]): Evidence[] {
  const checks = checksOf(contact, entries);
  const [last] = checks.toReversed();
  if (!last || last.trust < TRUSTED_FROM) return [];
  const [first = last] = checks.slice(checks.findLastIndex(({ trust }) => trust < TRUSTED_FROM) + 1);
  const seen = { until: yearsAfter(last.at, FRESH_YEARS), entry: last.entry, certainty: 'seen' } as const;
  return [
    { what: 'trust', moment: momentOf(last.at), ...seen },
    { what: 'lasting-trust', moment: yearsAfter(first.at, HELD_YEARS), ...seen },
  ];
}

const WELL = 2;

/** Do the rep and they know each other well, both ways? */
const isMutual = ({ weKnowThem, theyKnowUs }: Contact): boolean =>
  (weKnowThem ?? 0) >= WELL && (theyKnowUs ?? 0) >= WELL;

/** `entries`: of this person, in any order. What does not speak yet, or no longer, is among it (see `speaking`). */
export function knownEvidence(contact: Contact, entries: readonly Fact[]): Evidence[] {
  const show = shows(contact);
  const { title, organisation } = workOf(contact);
  const told = [...BACKGROUND, ...Object.keys(contact).filter(isOwn)].filter((field) => isFilled(contact[field]));
  const hasSay = contact.influence === 'can-influence' || contact.influence === 'decides';
  return [
    ...(hasSay ? [show('influence', 'influence')] : []),
    ...(isFilled(title) ? [show('title', 'title')] : []),
    ...(isFilled(organisation) ? [show('organisation', 'organisation')] : []),
    ...told.map((field) => show('background', field)),
    ...(isMutual(contact) ? [show('two-way-insight', 'theyKnowUs')] : []),
    ...(isFilled(contact.valuedFeatures) ? [show('valued', 'valuedFeatures')] : []),
    ...trustOf(contact, entries),
  ];
}
