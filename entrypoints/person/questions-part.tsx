// Two minutes of questions with one person; answers not saved yet are there again when the popup opens next.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { QuestionForm } from '@/components/entry/question-form';
import { useOnce } from '@/entrypoints/hooks/use-once';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { inOrderToAsk } from '@/lib/model/advice/standing-questions';
import type { Fact } from '@/lib/model/entry/entry';
import { sayDay } from '@/lib/model/when';
import { draftKeeper, readDraft } from '@/lib/services/entry/keep-draft';
import { logAnswers } from '@/lib/services/entry/log-answers';
import type { Store } from '@/lib/store/store';
import { say, sayCount } from '@/lib/words';

export interface QuestionsPartProps {
  store: Store;
  actions: Actions;
  person: string;
  entries: readonly Fact[];
  onClose(): void;
}

type Answers = Record<string, string>;

const words = (answers: Answers): string[] => Object.values(answers).filter((text) => text.trim());

export function QuestionsPart({ store, actions, person, entries, onClose }: QuestionsPartProps) {
  // In the order they had when the form was opened: nothing moves while one is answered.
  const questions = useMemo(
    () =>
      inOrderToAsk(entries).map(({ question, answered }) => ({
        ...question,
        answered: answered ? say('question_answered', sayDay(answered, store.world.now(), store.world.zone())) : '',
      })),
    [],
  );
  const keep = draftKeeper(store);
  const once = useOnce(store);
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const key = `questions:${person}`;
  /** Until the answers of the last time are read, what is typed would be written over them. */
  const isRead = useRef(false);
  const typed = useRef<Answers>({});
  const put = (next: Answers) => {
    typed.current = next;
    setAnswers(next);
    if (isRead.current) void keep({ key, text: words(next).join(' '), chip: 'insight', at: null, more: next });
  };
  useEffect(() => {
    const read = readDraft(store, key).catch(() => null);
    void read.then((draft) => {
      isRead.current = true;
      const before = draft?.more as Answers | undefined;
      if (Object.keys(typed.current).length > 0) put({ ...before, ...typed.current });
      else if (before) setAnswers(before);
    });
  }, []);
  const save = async () => {
    const given = words(answers).length;
    if (given === 0) return onClose();
    const said = sayCount('answers_saved', given);
    if (!(await once((id) => actions.run(logAnswers(store, person, answers, id), said))).ok) return;
    put({});
    onClose();
  };
  return (
    <QuestionForm
      questions={questions}
      at={at}
      answers={answers}
      onAnswer={(id, text) => put({ ...answers, [id]: text })}
      onAt={setAt}
      onSave={() => void save()}
      onClose={onClose}
    />
  );
}
