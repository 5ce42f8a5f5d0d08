// The move that the journal suggests: to which stage, since when, and what shows it.
import { given } from '@/components/words/fact-words';
import type { Reader } from '@/components/words/present';
import { weakestOf } from '@/lib/model/ladder/certainty';
import type { Assessment } from '@/lib/model/ladder/evidence';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { dayOf } from '@/lib/model/when';
import type { Move } from '@/lib/services/ladder/move-stage';

export interface Suggested extends Pick<Move, 'evidence' | 'certainty'> {
  to: number;
  /** ISO days: when its rule was met, and today. */
  since: string;
  today: string;
}

/** `record`: what is known of them beside the journal; `since`: since when they stand on their present stage; `putOff`: the stage that the rep has put off. Null for none. */
export function suggestedIn(
  assessment: Assessment | null,
  since: string | undefined,
  putOff: number | null,
  reader: Reader,
  record: Contact | undefined,
): Suggested | null {
  const { suggested: to = null, proofs = [], metOn = null } = assessment ?? {};
  if (to === null || to === putOff) return null;
  const dayIn = (at: string) => `${dayOf(at, reader.zone)}`;
  const today = dayIn(isoOf(reader.now));
  const met = metOn === null ? today : dayIn(isoOf(metOn));
  // Nobody came to a stage before the one below it; a day that the rep knows better can be chosen.
  const [day = today] = [met, since ? dayIn(since) : met].toSorted().reverse();
  return {
    to,
    since: day > today ? today : day,
    today,
    evidence: given(
      proofs.map(({ entry, certainty }) => ({ ref: entry, certainty })),
      record,
    ),
    certainty: weakestOf(proofs.map((proof) => proof.certainty)),
  };
}
