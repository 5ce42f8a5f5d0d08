// What can be chosen as proof of a stage: entries, and what is known of the person where the stage asks for it.
import type { ProofChoice } from '@/components/ladder/stage-form';
import { certaintyOf } from '@/lib/journal/evidence';
import type { Fact } from '@/lib/model/entry/entry';
import type { Evidence } from '@/lib/model/ladder/evidence';
import type { Condition } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { dayOf } from '@/lib/model/when';
import { say } from '@/lib/words';
import { factIn, factWords } from './fact-words';
import { entryName, type IsMarked, type Reader } from './present';

/** As many of the newest entries are offered. */
const OFFERED = 50;

export interface Offering {
  /** References that stand among the choices whatever their age: those that were given already. */
  named: ReadonlySet<string>;
  isMarked: IsMarked;
  reader: Reader;
}

/** The ISO day, here, of a stored date. */
export const dayIn = (at: string, { zone }: Reader): string => `${dayOf(at, zone)}`;

/** `entries`: newest first. */
export const entriesOffered = (entries: readonly Fact[], { named, isMarked, reader }: Offering): ProofChoice[] =>
  entries
    .filter(({ kind }) => kind !== 'stage')
    .filter((entry, n) => n < OFFERED || named.has(entry.entry))
    .map((entry) => ({
      id: entry.entry,
      label: entryName(entry, isMarked, reader),
      day: dayIn(entry.at, reader),
      certainty: certaintyOf(entry),
    }));

/** What is known beside the journal and `rule` asks for, or was given as a reason; each once. */
export function factsOffered(
  rule: readonly Condition[],
  evidence: readonly Evidence[],
  record: Contact | undefined,
  { named, isMarked, reader }: Offering,
): ProofChoice[] {
  if (!record) return [];
  const asked = new Set(rule.map((condition) => condition.evidence));
  const known = evidence.filter(({ entry, what }) => factIn(entry) !== null && (asked.has(what) || named.has(entry)));
  const isCovered = record.sensitive === true || isMarked(record.id);
  return [...new Map(known.map((item) => [item.entry, item])).values()].map(({ entry, moment, certainty }) => ({
    id: entry,
    label: isCovered ? say('a_reason') : factWords(record, factIn(entry) ?? ''),
    day: dayIn(isoOf(moment), reader),
    certainty,
  }));
}
