// What the journal says of the next stage, in the second row of the strip; fetched once the person is on the screen.
import { StageAhead } from '@/components/ladder/stage-ahead';
import { type Proving, proofsFor } from '@/components/words/proof-words';
import { suggestedIn } from './suggested';
import type { SuggestionPartProps } from './suggestion-part';

export interface AheadPartProps extends SuggestionPartProps, Omit<Proving, 'reader' | 'record'> {
  stage: number;
  /** Since when, in words. */
  standing: string;
}

export function AheadPart({
  ladder,
  stage,
  standing,
  assessment,
  record,
  reader,
  since,
  putOff,
  onAccept,
  onPutOff,
  ...by
}: AheadPartProps) {
  const suggested = suggestedIn(assessment, since, putOff, reader, record);
  const refs = new Set(suggested?.evidence.map(({ ref }) => ref));
  const proofs = suggested ? proofsFor(undefined, assessment, { ...by, record, reader }) : [];
  const proof = proofs.find(({ entry, covered }) => !covered && refs.has(entry));
  const missing = assessment?.next.find(({ met }) => !met);
  const accept = () => {
    if (!suggested) return;
    const { to, evidence, certainty } = suggested;
    onAccept(to, { evidence, certainty, at: suggested.since });
  };
  return (
    <StageAhead
      {...{ ladder, stage, standing }}
      to={suggested?.to ?? null}
      why={proof?.words ?? ''}
      missing={missing?.condition.words ?? ''}
      next={ladder.stages[stage - 1]?.next ?? ''}
      onAccept={accept}
      onPutOff={() => suggested && onPutOff(suggested.to)}
    />
  );
}
