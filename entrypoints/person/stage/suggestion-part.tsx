// The stage that the journal suggests, with the day its rule was met and the entries that met it.
import { StageSuggestion } from '@/components/ladder/stage-suggestion';
import type { Reader } from '@/components/words/present';
import type { Assessment } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';
import type { Move } from '@/lib/services/ladder/move-stage';
import { suggestedIn } from './suggested';

export interface SuggestionPartProps {
  ladder: Ladder;
  /** Null until the journal has been weighed. */
  assessment: Assessment | null;
  /** What is known of them beside the journal; absent for somebody new. */
  record: Contact | undefined;
  reader: Reader;
  /** Since when they stand on their present stage. */
  since: string | undefined;
  /** The stage the rep has put off. */
  putOff: number | null;
  onAccept(to: number, fields: Pick<Move, 'evidence' | 'certainty' | 'at'>): void;
  onPutOff(to: number): void;
}

export function SuggestionPart({
  ladder,
  assessment,
  record,
  reader,
  since,
  putOff,
  onAccept,
  onPutOff,
}: SuggestionPartProps) {
  const suggested = suggestedIn(assessment, since, putOff, reader, record);
  if (!suggested) return null;
  const { to, today, evidence, certainty } = suggested;
  return (
    <StageSuggestion
      {...{ ladder, to, today }}
      since={suggested.since}
      onAccept={(at) => onAccept(to, { evidence, certainty, at })}
      onPutOff={() => onPutOff(to)}
    />
  );
}
