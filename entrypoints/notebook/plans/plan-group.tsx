// Plans in one state, the newest first.
import { useFew } from '@/components/ui/use-few';
import type { Actions } from '@/entrypoints/hooks/use-store';
import type { Plan } from '@/lib/services/lists/see-plans';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';
import { PlanPart } from './plan-part';

const STEP = 10;

export interface PlanGroupProps {
  store: Store;
  actions: Actions;
  word: Word;
  plans: readonly Plan[];
  /** All of them are there; until then they are not counted. */
  whole: boolean;
}

export function PlanGroup({ store, actions, word, plans, whole }: PlanGroupProps) {
  const { shown, more } = useFew(plans, STEP);
  return (
    <section aria-label={say(word)}>
      <h2>
        {say(word)} {whole && <span class="soft count">{plans.length}</span>}
      </h2>
      {shown.map((plan) => (
        <PlanPart key={plan.entry.entry} store={store} actions={actions} plan={plan} />
      ))}
      {more}
    </section>
  );
}
