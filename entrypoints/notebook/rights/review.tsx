// Whom nothing was logged with for two years: kept with a day and a reason, or erased.
import { useState } from 'preact/hooks';
import { KeepForm } from '@/components/rights/keep-form';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { sayDay } from '@/lib/model/when';
import { type Due, keepPerson, reviewDue } from '@/lib/services/rights/review-due';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const SHOWN = 20;

export interface ReviewProps {
  store: Store;
  actions: Actions;
  onErase(id: string): void;
}

export function Review({ store, actions, onErase }: ReviewProps) {
  const [keeping, keep] = useState<Due | null>(null);
  const found = useAnswer(() => reviewDue(store, SHOWN), []);
  if (!found) return <p class="soft" aria-busy="true" />;
  const told = (at: string) => sayDay(at, store.world.now(), store.world.zone());
  const save = async (person: Due, until: string, reason: string) => {
    const done = await actions.run(keepPerson(store, person.id, until, reason), say('review_kept', told(until)));
    if (done.ok) keep(null);
  };
  return (
    <section>
      <h2>{say('review')}</h2>
      {found.due.length === 0 && <p class="soft">{say('review_none')}</p>}
      <ul class="rows" aria-label={say('review')}>
        {found.due.map((person) => (
          <li key={person.id}>
            <span>
              <a href={`#/person/${person.id}`}>
                <bdi>{person.name}</bdi>
              </a>{' '}
              <span class="soft">{say('review_since', told(person.since))}</span>
            </span>
            {keeping?.id === person.id ? (
              <KeepForm
                name={person.name}
                onKeep={(until, reason) => void save(person, until, reason)}
                onCancel={() => keep(null)}
              />
            ) : (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form where there is none
              <span class="buttons" role="group" aria-label={person.name}>
                <button type="button" class="button quiet" onClick={() => keep(person)}>
                  {say('review_keep')}
                </button>
                <button type="button" class="button quiet" onClick={() => onErase(person.id)}>
                  {say('erase_short')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {found.more && <p class="soft">{say('review_more')}</p>}
    </section>
  );
}
