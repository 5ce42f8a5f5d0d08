// Standing questions, one after the other: each may be skipped, Enter goes on, all answers are saved together.
import { useEffect, useId, useRef } from 'preact/hooks';
import { say, sayCount } from '@/lib/words';

export interface QuestionFormProps {
  questions: readonly { id: string; ask: string /** When it was last answered, in words. */; answered: string }[];
  /** Position of the one that is asked now, from 0. */
  at: number;
  /** By id of the question. */
  answers: Readonly<Record<string, string>>;
  onAnswer(id: string, text: string): void;
  onAt(at: number): void;
  onSave(): void;
  onClose(): void;
}

export function QuestionForm({ questions, at, answers, onAnswer, onAt, onSave, onClose }: QuestionFormProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), [at]);
  const question = questions[at];
  if (!question) return null;
  const text = answers[question.id] ?? '';
  const given = Object.values(answers).filter((answer) => answer.trim()).length;
  const isLast = at === questions.length - 1;
  const goOn = () => (isLast ? onSave() : onAt(at + 1));
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    goOn();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    goOn();
  };
  return (
    <form class="card questions" aria-label={say('questions')} onSubmit={submit}>
      <p class="soft">{[say('question_n', at + 1, questions.length), question.answered].filter(Boolean).join(' · ')}</p>
      <label for={id}>{question.ask}</label>
      <textarea
        ref={box}
        id={id}
        class="field"
        rows={2}
        maxLength={5_000}
        placeholder={say('question_hint')}
        value={text}
        onKeyDown={byKey}
        onInput={(event) => onAnswer(question.id, event.currentTarget.value)}
      />
      <div class="buttons">
        {!isLast && (
          <button type="submit" class="button">
            {say(text.trim() ? 'question_next' : 'question_skip')}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="button quiet" onClick={() => onAt(at - 1)}>
            {say('question_back')}
          </button>
        )}
        {given > 0 && (
          <button type="button" class="button primary" onClick={onSave}>
            {sayCount('save_answers', given)}
          </button>
        )}
        <button type="button" class="button quiet end" onClick={onClose}>
          {say('close')}
        </button>
      </div>
    </form>
  );
}
