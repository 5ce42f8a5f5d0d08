// The questions that help to think a plan through, each with its answer, or the way to give one.
import { journal } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { say } from '@/lib/words';

const ASKED = ['whatHappened', 'causes', 'whatTheyKnowOfUs', 'takesOver', 'discussedWith', 'outcome', 'learned'];
const FORM = (journal.get('plan')?.form ?? []).filter(({ name }) => ASKED.includes(name));

function answerTo(field: (typeof FORM)[number], value: unknown): string {
  const choices = 'choices' in field ? field.choices : [];
  return [value]
    .flat()
    .map((one) => choices.find(({ id }) => id === one)?.label ?? String(one ?? ''))
    .join(', ');
}

export function PlanQuestions({ entry, href }: { entry: Fact; href: string }) {
  return (
    <dl class="facts">
      {FORM.map((field) => {
        const value = entry[field.name];
        return (
          <div key={field.name}>
            <dt>{[field.label, !value && 'hint' in field && field.hint].filter(Boolean).join(': ')}</dt>
            <dd>{value ? answerTo(field, value) : <a href={href}>{say('plans_answer')}</a>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
