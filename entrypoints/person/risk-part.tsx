// They work with a competitor too, or a plan says they are lost: whether the status follows, in one press.

import { STATUS } from '@/components/words/status';
import type { Actions } from '@/entrypoints/hooks/use-store';
import type { StatusQuestion } from '@/lib/model/advice/risk';
import { answerRisk } from '@/lib/services/entry/answer-risk';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface RiskPartProps {
  store: Store;
  actions: Actions;
  person: string;
  question: StatusQuestion;
}

export function RiskPart({ store, actions, person, question }: RiskPartProps) {
  const { entry, status } = question;
  const name = say(STATUS[status]);
  const isPlan = entry.kind === 'plan';
  const answer = (follows: boolean) => {
    const done = follows ? say('status_now', name) : say(isPlan ? 'status_stays' : 'risk_not');
    void actions.run(answerRisk(store, person, entry.entry, follows ? status : null), done);
  };
  return (
    <section class="suggestion" aria-label={name}>
      <p>{isPlan ? say('plan_status_why', name) : say('risk_why')}</p>
      <button type="button" class="button" onClick={() => answer(true)}>
        {name}
      </button>
      <button type="button" class="button quiet" onClick={() => answer(false)}>
        {say('risk_no')}
      </button>
    </section>
  );
}
