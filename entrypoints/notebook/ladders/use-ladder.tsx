// Changing to another ladder: where everybody would stand, before it is done.
import { LadderMapForm } from '@/components/ladder/ladder-map-form';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { proposeMap, type StageMap } from '@/lib/model/ladder/map';
import { counts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface UseLadderProps {
  store: Store;
  from: Ladder;
  to: Ladder;
  onUse(map: StageMap): void;
  onCancel(): void;
}

export const stageKeys = (ladder: Ladder): string[] =>
  [0, ...ladder.stages.map((_, i) => i + 1)].map((n) => `stage/${ladder.id}/${n}`);

export function UseLadder({ store, from, to, onUse, onCancel }: UseLadderProps) {
  const standing = useAnswer(() => counts(store, stageKeys(from)), [from.id]);
  if (!standing) return null;
  return (
    <LadderMapForm
      title={say('use_ladder_title', from.name, to.name)}
      why={say(from.perspective === to.perspective ? 'use_ladder_why' : 'use_ladder_other_side')}
      from={from}
      to={to}
      stages={from.stages.map((_, i) => i + 1)}
      counts={standing}
      proposed={proposeMap(from, to)}
      submit={say('use_for_all')}
      onMap={onUse}
      onCancel={onCancel}
    />
  );
}
