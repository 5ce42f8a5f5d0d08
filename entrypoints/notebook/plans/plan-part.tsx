// One plan: what will be done first, then the questions that help to think it through, then its steps.
import { PersonName } from '@/components/person/person-name';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { localMoment, sayDay } from '@/lib/model/when';
import { changeListed } from '@/lib/services/lists/act';
import type { Plan } from '@/lib/services/lists/see-plans';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { PlanQuestions } from './plan-questions';

export function PlanPart({ store, actions, plan }: { store: Store; actions: Actions; plan: Plan }) {
  const { entry, person, name, steps } = plan;
  const { world } = store;
  const day = (at: unknown) => (typeof at === 'string' && at ? sayDay(at, world.now(), world.zone()) : '');
  const done = { doneOn: localMoment(world.now(), world.zone()).slice(0, 10) };
  const edit = `#/person/${person}?entry=${entry.entry}`;
  return (
    <article class="sheet">
      <h3>
        <a href={`#/person/${person}`}>
          <PersonName name={name} />
        </a>{' '}
        <span class="soft">{day(entry.at)}</span>
      </h3>
      <p>{String(entry.note ?? '')}</p>
      <ul class="lines" aria-label={say('plans_steps', name)}>
        {steps.map((step) => (
          <li key={step.entry}>
            <span>{String(step.note ?? '')}</span>
            <span class="soft">
              {[step.who, step.doneOn ? say('plans_done', day(step.doneOn)) : day(step.dueOn)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {!step.doneOn && (
              <button
                type="button"
                class="button quiet"
                aria-label={say('today_do', say('do_done'), String(step.note ?? ''))}
                onClick={() =>
                  void actions.run(
                    changeListed(store, { do: 'change', label: '', entry: step.entry, fields: done }),
                    say('saved'),
                  )
                }
              >
                {say('do_done')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <PlanQuestions entry={entry} href={edit} />
    </article>
  );
}
