// One question about the rep's own computer, mailbox or contract, and what each answer changes.

import { Choices } from '@/components/ui/choices';
import { say, type Word } from '@/lib/words';

export interface OwnChoiceProps<Id extends string> {
  title: Word;
  /** For each answer its label, and what it changes. */
  answers: Readonly<Record<Id, readonly [Word, Word?]>>;
  chosen: Id;
  onChoose(id: Id): void;
}

export function OwnChoice<Id extends string>({ title, answers, chosen, onChoose }: OwnChoiceProps<Id>) {
  const choices = (Object.entries(answers) as [Id, readonly [Word, Word?]][]).map(([id, [name, why]]) => ({
    id,
    name: say(name),
    ...(why && { explain: say(why) }),
  }));
  return (
    <section class="across">
      <h2>{say(title)}</h2>
      <Choices label={say(title)} choices={choices} chosen={chosen} onChoose={onChoose} />
    </section>
  );
}
