// Everybody, or those on one stage: a row of stages with how many stand there.
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say, sayNumber } from '@/lib/words';

export interface StageFilterProps {
  ladder: Ladder;
  /** By stage, the ground first. */
  counts: readonly number[];
  stage: number | null;
  onStage(stage: number | null): void;
}

export function StageFilter({ ladder, counts, stage, onStage }: StageFilterProps) {
  return (
    <div class="chips stage-filter" role="radiogroup" aria-label={say('filter_stage')}>
      <label class="chip">
        <input type="radio" name="stage-filter" checked={stage === null} onChange={() => onStage(null)} />
        <span>{say('filter_all')}</span>
      </label>
      {counts.map(
        (count, n) =>
          count > 0 && (
            <label key={n} class="chip">
              <input type="radio" name="stage-filter" checked={stage === n} onChange={() => onStage(n)} />
              <span>
                {stageName(ladder, n)} <span class="count">{sayNumber(count)}</span>
              </span>
            </label>
          ),
      )}
    </div>
  );
}
