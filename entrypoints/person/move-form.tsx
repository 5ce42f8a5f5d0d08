// The form of a chosen rung, with the entries that can show it and what they speak for.

import { StageForm, type StageFormProps } from '@/components/ladder/stage-form';
import { entryName, type IsMarked, type Reader } from '@/components/words/present';
import { evidenceOf } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { check, speaksForOther } from '@/lib/model/ladder/evidence';
import { stageName } from '@/lib/model/ladder/ladder';

export interface MoveFormProps extends Pick<StageFormProps, 'ladder' | 'from' | 'to' | 'onMove' | 'onCancel'> {
  /** Newest first. */
  entries: readonly Fact[];
  isMarked: IsMarked;
  reader: Reader;
}

const OFFERED = 50;

export function MoveForm({ entries, isMarked, reader, ...by }: MoveFormProps) {
  const { ladder, from, to } = by;
  const proofs = entries
    .filter((entry) => entry.kind !== 'stage')
    .slice(0, OFFERED)
    .map((entry) => ({ id: entry.entry, label: entryName(entry, isMarked, reader), entry }));
  const fitsOther = (id: string) => {
    const proof = proofs.find((other) => other.id === id);
    const shown = proof ? evidenceOf([proof.entry]).map(({ what }) => what) : [];
    const n = speaksForOther(ladder, to, shown);
    return n === null ? null : stageName(ladder, n);
  };
  const evidence = evidenceOf(entries);
  const lacking = (to > from ? (ladder.stages[to - 1]?.rule ?? []) : [])
    .filter((condition) => !check(condition, evidence).met)
    .map(({ words }) => words);
  return <StageForm {...by} proofs={proofs} lacking={lacking} fitsOther={fitsOther} />;
}
