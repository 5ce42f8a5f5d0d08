// One person with what their entries say, worked out once for all lists.
import { evidenceOf } from '@/lib/journal/evidence';
import { type Beginning, type Rhythm, rhythm } from '@/lib/model/advice/cadence';
import { type Chosen, cadenceFor } from '@/lib/model/advice/cadence-for';
import { type Answer, mayAsk } from '@/lib/model/advice/reference-guard';
import { isAbout } from '@/lib/model/entry/about';
import type { Fact } from '@/lib/model/entry/entry';
import { type Evidence, speaking } from '@/lib/model/ladder/evidence';
import { knownEvidence } from '@/lib/model/ladder/known';
import { beginningOf } from './beginning';
import { startOf } from './days';
import type { Person, Rules } from './person';

export interface One {
  person: Person;
  /** Newest first; those they only stand in, too. */
  entries: readonly Fact[];
  /** Those about them. */
  own: readonly Fact[];
  /** Entries that were a touch, newest first. */
  touches: readonly Fact[];
  /** What speaks for a stage or against it now. */
  evidence: readonly Evidence[];
  beginning: Beginning;
  rhythm: Rhythm;
  /** The rhythm they are seen in, and by what. */
  chosen: Chosen;
  ask: Answer;
  rules: Rules;
  /** Milliseconds since 1970. */
  now: number;
  /** When time alone changes what their entries say; absent where it does not. */
  again?: number;
}

/** What speaks later, or no longer then. A moment that comes speaks from a day before it on. */
function nextChange(evidence: readonly Evidence[], now: number, others: readonly number[]): number | undefined {
  const ahead = evidence
    .flatMap(({ moment, until }) => [moment - 86_400_000, ...(until === undefined ? [] : [until])])
    .concat(others)
    .filter((at) => at > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

export function oneOf(person: Person, facts: readonly Fact[], now: number, rules: Rules): One {
  const entries = facts.filter(({ deleted }) => !deleted);
  const ids = new Set([person.id, ...person.also]);
  const all = [...evidenceOf(entries, ids), ...knownEvidence(person.record, entries)];
  const evidence = speaking(all, now);
  const touched = new Set(evidence.flatMap(({ what, entry }) => (what === 'touch' ? [entry] : [])));
  const touches = entries.filter(({ entry }) => touched.has(entry));
  const own = entries.filter((entry) => isAbout(entry, ids));
  const of = (kind: string) => own.filter((entry) => entry.kind === kind);
  const beginning = beginningOf({ ...person, metOn: person.record.metOn }, entries, evidence);
  const chosen = cadenceFor(person.record, { ladder: person.ladder.id, stage: person.stage }, rules);
  const ask = mayAsk({
    consents: of('consent'),
    asks: of('ask'),
    incidents: of('incident'),
    given: own.filter(({ valueGiven }) => valueGiven),
    now,
    zone: rules.zone,
    rule: rules.fatigue,
  });
  const { until } = ask.balance;
  const again = nextChange(all, now, until ? [startOf(until, { now, rules })] : []);
  return {
    person,
    entries,
    own,
    touches,
    evidence,
    beginning,
    rhythm: rhythm(touches, now, chosen.cadence, beginning),
    chosen,
    ask,
    rules,
    now,
    ...(again !== undefined && { again }),
  };
}
