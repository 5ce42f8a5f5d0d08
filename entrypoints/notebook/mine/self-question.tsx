// One question to oneself: room for an answer, and the answers given before.
import { RuleForm } from '@/components/ladder/rule-form';
import type { SelfQuestion } from '@/lib/model/advice/self-questions';
import { formOf, long } from '@/lib/model/entry/part';
import type { SelfAnswer } from '@/lib/services/rep/look-back';
import { say } from '@/lib/words';

const FIELDS = formOf({ answer: long(say('look_back_answer')) });

export interface SelfQuestionPartProps {
  question: SelfQuestion;
  /** The newest first. */
  answers: readonly SelfAnswer[];
  sayDay(day: string): string;
  onAnswer(text: unknown): void;
  onRemove(answer: SelfAnswer): void;
}

export function SelfQuestionPart({ question, answers, sayDay, onAnswer, onRemove }: SelfQuestionPartProps) {
  const { ask } = question;
  return (
    <>
      <RuleForm
        key={answers[0]?.id ?? ''}
        title={ask}
        why={answers[0] ? say('look_back_last', sayDay(answers[0].day)) : say('look_back_first')}
        fields={FIELDS}
        values={{}}
        onSave={({ answer }) => onAnswer(answer)}
      />
      {answers.length > 0 && (
        <ul class="rows" aria-label={say('look_back_earlier', ask)}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <span>
                <bdi>{answer.text}</bdi> <span class="soft">{sayDay(answer.day)}</span>
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={say('look_back_remove', sayDay(answer.day))}
                onClick={() => onRemove(answer)}
              >
                {say('delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
