// The stage that the journal suggests, with the day its rule was met and the entries that met it.
import { StageSuggestion } from '@/components/ladder/stage-suggestion';
import { given } from '@/components/words/fact-words';
import type { Reader } from '@/components/words/present';
import { weakestOf } from '@/lib/model/ladder/certainty';
import type { Assessment } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { dayOf } from '@/lib/model/when';
import type { Move } from '@/lib/services/ladder/move-stage';

export interface SuggestionPartProps {
  ladder: Ladder;
  /** Null until the journal has been weighed. */
  assessment: Assessment | null;
  record: Contact | undefined;
  reader: Reader;
  /** Since when they stand on their present stage. */
  since: string | undefined;
  /** The stage the rep has put off. */
  putOff: number | null;
  onAccept(to: number, fields: Pick<Move, 'evidence' | 'certainty' | 'at'>): void;
  onPutOff(to: number): void;
}

export function SuggestionPart({ ladder, assessment, record, reader, since, putOff, ...by }: SuggestionPartProps) {
  const { suggested: to = null, proofs = [], metOn = null } = assessment ?? {};
  if (to === null || to === putOff) return null;
  const dayIn = (at: string) => `${dayOf(at, reader.zone)}`;
  const today = dayIn(isoOf(reader.now));
  const met = metOn === null ? today : dayIn(isoOf(metOn));
  // Nobody came to a stage before the one below it; a day that the rep knows better can be chosen.
  const [day = today] = [met, since ? dayIn(since) : met].toSorted().reverse();
  const evidence = given(
    proofs.map(({ entry, certainty }) => ({ ref: entry, certainty })),
    record,
  );
  const certainty = weakestOf(proofs.map((proof) => proof.certainty));
  return (
    <StageSuggestion
      ladder={ladder}
      to={to}
      since={day > today ? today : day}
      today={today}
      onAccept={(at) => by.onAccept(to, { evidence, certainty, at })}
      onPutOff={() => by.onPutOff(to)}
    />
  );
}
