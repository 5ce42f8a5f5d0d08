// The ladders there are: one of them looked at, with what can be done with it.
import { useState } from 'preact/hooks';
import { LadderView, perspectiveName } from '@/components/ladder/ladder-view';
import { Choices } from '@/components/ui/choices';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { LadderOffer } from '@/lib/services/ladder/edit-ladder';
import { say, sayCount } from '@/lib/words';

export interface LadderChoiceProps {
  offer: LadderOffer;
  shown: Ladder;
  onShow(id: string): void;
  onUse(): void;
  onMake(): void;
  onEdit(): void;
  onDelete(): void;
}

function explain(ladder: Ladder, { used, own }: LadderOffer): string {
  const parts = [sayCount('stages_count', ladder.stages.length), perspectiveName(ladder.perspective)];
  if (own.has(ladder.id)) parts.push(say('ladder_own'));
  if (ladder.id === used) parts.push(say('ladder_in_use'));
  return parts.join(' · ');
}

export function LadderChoice({ offer, shown, onShow, onUse, onMake, onEdit, onDelete }: LadderChoiceProps) {
  const [rung, setRung] = useState(1);
  const isUsed = shown.id === offer.used;
  const isOwn = offer.own.has(shown.id);
  return (
    <div class="ladders-split">
      <Choices
        label={say('ladders')}
        choices={offer.offered.map((ladder) => ({ id: ladder.id, name: ladder.name, explain: explain(ladder, offer) }))}
        chosen={shown.id}
        onChoose={onShow}
      />
      <LadderView ladder={shown} chosen={Math.min(rung, shown.stages.length)} onChoose={setRung}>
        {!isUsed && (
          <button type="button" class="button primary" onClick={onUse}>
            {say('use_ladder')}
          </button>
        )}
        {isOwn && (
          <button type="button" class="button" onClick={onEdit}>
            {say('edit')}
          </button>
        )}
        <button type="button" class="button" onClick={onMake}>
          {say('make_own')}
        </button>
        {isOwn && !isUsed && (
          <button type="button" class="button quiet" onClick={onDelete}>
            {say('delete')}
          </button>
        )}
      </LadderView>
    </div>
  );
}
