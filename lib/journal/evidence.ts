// What the entries of a timeline are evidence of, for the person whose timeline it is.
import { isAbout } from '@/lib/model/entry/about';
import { attemptIn } from '@/lib/model/entry/attempt-words';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { type Certainty, isCertainty } from '@/lib/model/ladder/certainty';
import type { Evidence } from '@/lib/model/ladder/evidence';
import { journal } from '.';

/** Where nobody answered whether it reached them, the line does. */
function answered(entry: Fact): Fact {
  const { type, note, reached } = entry;
  const missed = attemptIn({ type, note, reached });
  return missed ? { ...entry, reached: missed } : entry;
}

/** How sure the rep is of an entry: as they said; else they were there, but for what is known by hearsay. */
export function certaintyOf(entry: Fact): Certainty {
  if (isCertainty(entry.certainty)) return entry.certainty;
  return journal.get(entry.kind)?.hearsay?.(entry) ? 'told' : 'seen';
}

function shownBy(entry: Fact, person: ReadonlySet<string>): Evidence[] {
  const kind = journal.get(entry.kind);
  if (!kind?.schema.safeParse(entry).success) return [];
  const certainty = certaintyOf(entry);
  return kind.evidence(answered(entry)).flatMap((shown) => {
    const { what, at = entry.at, until, shared = false } = typeof shown === 'string' ? { what: shown } : shown;
    const ends = until === undefined ? {} : { until: momentOf(until) };
    return shared || isAbout(entry, person)
      ? [{ what, moment: momentOf(at), ...ends, entry: entry.entry, certainty }]
      : [];
  });
}

/** `person`: the ids of all records of one person. What others in an entry did, or was done for them, is not theirs. */
export const evidenceOf = (entries: readonly Fact[], person: ReadonlySet<string>): Evidence[] =>
  entries.flatMap((entry) => shownBy(entry, person));
