// What customers answered to the questions that are asked again and again: one question at a time, the newest first.
import { useState } from 'preact/hooks';
import { SaidList } from '@/components/lists/said-list';
import { useFew } from '@/components/ui/use-few';
import { STANDING_QUESTIONS } from '@/lib/model/advice/standing-questions';
import type { Insights } from '@/lib/services/lists/see-insights';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { saidItem } from './said';

const STEP = 20;
const QUESTIONS = STANDING_QUESTIONS.filter(({ about }) => about !== 'praise');

export function QuestionsPart({ store, asked }: Pick<Insights, 'asked'> & { store: Store }) {
  const [about, setAbout] = useState<string | null>(null);
  const first = QUESTIONS.find((question) => asked.has(question.about)) ?? QUESTIONS[0];
  const chosen = about ?? first?.about ?? '';
  const said = asked.get(chosen) ?? [];
  const { shown, more } = useFew(said, STEP);
  return (
    <section class="sheet" aria-label={say('insights_questions')}>
      <div class="chips" role="radiogroup" aria-label={say('insights_questions')}>
        {QUESTIONS.map((question) => (
          <label key={question.id} class="chip">
            <input
              type="radio"
              name="about"
              checked={question.about === chosen}
              onChange={() => setAbout(question.about)}
            />
            <span>
              {question.ask} {asked.get(question.about)?.length}
            </span>
          </label>
        ))}
      </div>
      <SaidList label={say('insights_answers')} items={shown.map((one) => saidItem(one, store))} />
      {said.length === 0 && <p class="soft">{say('insights_no_answer')}</p>}
      {more}
    </section>
  );
}
