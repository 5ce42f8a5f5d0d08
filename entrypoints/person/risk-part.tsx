// They work with a competitor too: whether that puts them at risk, in one press.

import type { Actions } from '@/entrypoints/hooks/use-store';
import type { Fact } from '@/lib/model/entry/entry';
import { answerRisk } from '@/lib/services/entry/answer-risk';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface RiskPartProps {
  store: Store;
  actions: Actions;
  person: string;
  insight: Fact;
}

export function RiskPart({ store, actions, person, insight }: RiskPartProps) {
  const answer = (atRisk: boolean) =>
    void actions.run(answerRisk(store, person, insight.entry, atRisk), say(atRisk ? 'risk_marked' : 'risk_not'));
  return (
    <section class="suggestion" aria-label={say('status_at_risk')}>
      <p>{say('risk_why')}</p>
      <button type="button" class="button" onClick={() => answer(true)}>
        {say('status_at_risk')}
      </button>
      <button type="button" class="button quiet" onClick={() => answer(false)}>
        {say('risk_no')}
      </button>
    </section>
  );
}
