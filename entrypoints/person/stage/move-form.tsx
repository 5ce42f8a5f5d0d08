// The form of a chosen rung, with the entries that can show it, what they speak for and the days they offer.

import { StageForm, type StageFormProps } from '@/components/ladder/stage-form';
import { given } from '@/components/words/fact-words';
import type { IsMarked, Reader } from '@/components/words/present';
import { dayIn, entriesOffered, factsOffered } from '@/components/words/proof-choices';
import type { Fact } from '@/lib/model/entry/entry';
import { check, type Evidence, proofsOf, speaksForOther } from '@/lib/model/ladder/evidence';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { sayDay } from '@/lib/model/when';
import type { Move } from '@/lib/services/ladder/move-stage';
import { say } from '@/lib/words';

export interface MoveFormProps extends Pick<StageFormProps, 'ladder' | 'from' | 'to' | 'onCancel'> {
  /** Newest first. */
  entries: readonly Fact[];
  /** What they are evidence of. */
  evidence: readonly Evidence[];
  /** Absent for somebody new. */
  record: Contact | undefined;
  isMarked: IsMarked;
  reader: Reader;
  /** What is said of it already, where a move is changed. */
  before?: Pick<StageFormProps['start'], 'since' | 'text' | 'refs' | 'certainty'>;
  onMove(fields: Pick<Move, 'evidence' | 'certainty' | 'at'>): void;
}

/** The proofs of a rule that is met, and the day since when. */
function metBy(
  { stages }: Ladder,
  to: number,
  evidence: readonly Evidence[],
): { proofs: Evidence[]; on: number | null } {
  const rule = (stages[to - 1]?.rule ?? []).map((condition) => check(condition, evidence));
  if (rule.length === 0 || !rule.every((item) => item.met)) return { proofs: [], on: null };
  const proofs = proofsOf(rule);
  return { proofs, on: Math.max(...proofs.map(({ moment }) => moment)) };
}

export function MoveForm({ entries, evidence, record, isMarked, reader, before, onMove, ...by }: MoveFormProps) {
  const { ladder, from, to } = by;
  const { now, zone } = reader;
  const today = dayIn(isoOf(now), reader);
  const met = to > from ? metBy(ladder, to, evidence) : { proofs: [], on: null };
  const named = new Set([...met.proofs.map(({ entry }) => entry), ...(before?.refs ?? [])]);
  const offering = { named, isMarked, reader };
  const proofs = [
    ...entriesOffered(entries, offering),
    ...factsOffered(ladder.stages[to - 1]?.rule ?? [], evidence, record, offering),
  ];
  const fitsOther = (id: string) => {
    const shown = evidence.filter(({ entry }) => entry === id).map(({ what }) => what);
    const n = speaksForOther(ladder, to, shown);
    return n === null ? null : stageName(ladder, n);
  };
  const lacking = (to > from ? (ladder.stages[to - 1]?.rule ?? []) : [])
    .filter((condition) => !check(condition, evidence).met)
    .map(({ words }) => words);
  const refs = met.proofs.map(({ entry }) => entry);
  return (
    <StageForm
      {...by}
      today={today}
      start={before ?? { since: today, text: '', refs, certainty: 'seen' }}
      days={met.on === null ? [] : [{ day: dayIn(isoOf(met.on), reader), why: say('since_met') }]}
      proofs={proofs}
      lacking={lacking}
      submit={say(before ? 'save' : 'move')}
      sayDay={(day) => sayDay(day, now, zone)}
      fitsOther={fitsOther}
      onMove={(at, evidence, certainty) => onMove({ at, evidence: given(evidence, record), certainty })}
    />
  );
}
