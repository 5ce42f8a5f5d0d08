// Why somebody stands where they stand, and what is missing for the next stage: each proof once, in its own words.
import { Covered } from '@/components/ui/covered';
import { Icon } from '@/components/ui/icon';
import type { Checked } from '@/lib/model/ladder/evidence';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';

export interface Proof {
  words: string;
  /** "3 Oct, as you were told"; empty where there is nothing to add. */
  aside: string;
  /** Shows only when asked for. */
  covered: boolean;
  /** Id of the entry it opens; absent where it is words. */
  entry?: string;
}

export interface ProofListProps {
  ladder: Ladder;
  stage: number;
  proofs: readonly Proof[];
  /** The conditions of the next stage that are not met. */
  missing: readonly Checked[];
  /** What the rep knows to hold them back from the next one. */
  blocker: Proof | null;
  onOpen(entry: string): void;
}

const Words = ({ words, aside }: Proof) => (
  <>
    {words} {aside && <span class="soft">{aside}</span>}
  </>
);

function Met({ proof, onOpen }: { proof: Proof } & Pick<ProofListProps, 'onOpen'>) {
  const { entry, covered } = proof;
  return (
    <li class="met">
      <Icon name="check" />
      {covered ? (
        <Covered name={say('a_reason')}>
          <Words {...proof} />
        </Covered>
      ) : entry ? (
        <button type="button" class="proof" title={say('proof_open')} onClick={() => onOpen(entry)}>
          <Words {...proof} />
        </button>
      ) : (
        <span>
          <Words {...proof} />
        </span>
      )}
    </li>
  );
}

function Missing({ item, next }: { item: Checked; next: string }) {
  const { words, atLeast } = item.condition;
  const sofar = atLeast > 1 && item.found > 0 ? ` ${say('sofar', item.found, atLeast)}` : '';
  return (
    <li class="missing">
      <Icon name="open" />
      <span>
        {say('for_next')} <em>{next}</em>: {words}
        {sofar}
      </span>
    </li>
  );
}

const Blocker = ({ words, covered }: Proof) => (
  <div class="soft">
    {say('held_back')} {covered ? <Covered name={say('held_back_name')}>{words}</Covered> : words}
  </div>
);

/** One below the top, with something missing: where most people stop, as far as stages tell what the customer does. */
const isStall = ({ perspective, stages }: Ladder, stage: number, missing: readonly Checked[]): boolean =>
  perspective === 'customer-state' && stage === stages.length - 1 && missing.length > 0;

export function ProofList({ ladder, stage, proofs, missing, blocker, onOpen }: ProofListProps) {
  const next = stageName(ladder, stage + 1);
  return (
    <section class="evidence" aria-label={say('evidence')}>
      <ul>
        {proofs.map((proof) => (
          <Met key={proof.entry ?? proof.words} proof={proof} onOpen={onOpen} />
        ))}
        {missing.map((item) => (
          <Missing key={item.condition.words} item={item} next={next} />
        ))}
      </ul>
      {blocker && missing.length > 0 && <Blocker {...blocker} />}
      {isStall(ladder, stage, missing) && <p class="soft stall">{say('most_stop')}</p>}
      {stage === ladder.stages.length && <p class="soft">{say('top_rung')}</p>}
    </section>
  );
}
