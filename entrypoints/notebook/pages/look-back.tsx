// Looking back: the standing questions to oneself, what was answered before, and how many stand at the top.
import { Notice } from '@/components/ui/notice';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { SelfQuestionPart } from '@/entrypoints/notebook/mine/self-question';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { SELF_QUESTIONS } from '@/lib/model/advice/self-questions';
import { stageName } from '@/lib/model/ladder/ladder';
import { sayDay } from '@/lib/model/when';
import { stageLadder } from '@/lib/services/person/see-person';
import { answerSelf, removeAnswer, selfAnswers } from '@/lib/services/rep/look-back';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { counts, ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say, sayCount } from '@/lib/words';

/** The two highest stages, the top first, each with how many people stand there. */
async function highest(store: Store): Promise<{ name: string; people: number }[]> {
  const ladder = stageLadder(await ladderMap(store), await defaultLadder(store));
  const top = [ladder.stages.length, ladder.stages.length - 1];
  const found = await counts(
    store,
    top.map((n) => `stage/${ladder.id}/${n}`),
  );
  return top.map((n, i) => ({ name: stageName(ladder, n), people: found[i] ?? 0 }));
}

function LookBack({ store }: PageProps) {
  const { said, run } = useActions(store);
  const once = useOnce(store);
  const answers = useAnswer(() => selfAnswers(store), []);
  const stages = useAnswer(() => highest(store), []);
  if (!answers || !stages) return null;
  const told = (day: string) => sayDay(day, store.world.now(), store.world.zone());
  return (
    <section class="page narrow">
      <header>
        <h1>{say('look_back')}</h1>
        <p class="soft">{say('look_back_why')}</p>
      </header>
      <ul aria-label={say('report_top')}>
        {stages.map(({ name, people }) => (
          <li key={name}>
            <strong>{name}</strong> <span class="soft">{sayCount('people_count', people)}</span>
          </li>
        ))}
      </ul>
      {SELF_QUESTIONS.map((question) => (
        <SelfQuestionPart
          key={question.id}
          question={question}
          answers={answers.filter((answer) => answer.question === question.id)}
          sayDay={told}
          onAnswer={(text) => void once((id) => run(answerSelf(store, question.id, text, id), say('saved')))}
          onRemove={(answer) => void run(removeAnswer(store, answer), say('look_back_removed'))}
        />
      ))}
      <div class="floating">
        <Notice {...said} />
      </div>
    </section>
  );
}

export default { path: 'look-back', title: say('look_back'), order: 23, Page: LookBack } satisfies NotebookPage;
