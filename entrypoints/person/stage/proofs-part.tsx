// Why somebody stands where they stand, from their journal; fetched once the person is on the screen.
import { ProofList } from '@/components/ladder/proof-list';
import type { IsMarked, Reader } from '@/components/words/present';
import { blockerOf, proofsFor } from '@/components/words/proof-words';
import type { StageMove } from '@/lib/journal/stage';
import type { Fact } from '@/lib/model/entry/entry';
import type { Assessment } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { ContactRow } from '@/lib/store/row';

export interface ProofsPartProps {
  ladder: Ladder;
  stage: number;
  /** The move that led to the stage. */
  last: StageMove | undefined;
  /** Null until the journal has been weighed. */
  assessment: Assessment | null;
  entries: readonly Fact[];
  isMarked: IsMarked;
  reader: Reader;
  row: ContactRow | null;
  onOpen(entry: string): void;
}

export function ProofsPart({ ladder, stage, last, assessment, row, onOpen, ...by }: ProofsPartProps) {
  return (
    <ProofList
      ladder={ladder}
      stage={stage}
      proofs={proofsFor(last, assessment, { ...by, record: row?.record })}
      missing={(assessment?.next ?? []).filter((item) => !item.met)}
      blocker={blockerOf(row?.record, by.isMarked)}
      onOpen={onOpen}
    />
  );
}
