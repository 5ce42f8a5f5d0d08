// Somebody the page shows: known, new, known twice, or perhaps known under another address.
import { PeopleList } from '@/components/person/people-list';
import { Notice } from '@/components/ui/notice';
import { sightedItem } from '@/components/words/present';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { PersonPanel } from '@/entrypoints/person/person-panel';
import type { SightedPerson } from '@/lib/model/sighting';
import type { PersonRef } from '@/lib/services/person/person-ref';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { joining, merging, ReportPage, Twins } from './later-parts';
import { lookUp } from './look-up';

export interface SightedProps {
  store: Store;
  site: string;
  person: SightedPerson;
  others: readonly SightedPerson[];
  focus: boolean;
  onOther(person: SightedPerson): void;
  onPick(ref: PersonRef): void;
}

export function Sighted({ store, site, person, others, focus, onOther, onPick }: SightedProps) {
  const { said, run } = useActions(store);
  const answer = useAnswer(() => lookUp(store, person), []);
  if (!answer) return <p class="reading" aria-busy="true" />;
  const [first, second] = answer.ids;
  const ref = { kind: 'sighted', site, person } as const;
  if (first && second) {
    const merge = async () => run((await merging()).mergePeople(store, first, second), say('merged'));
    return (
      <Twins items={answer.items} said={said} onPick={(id) => onPick({ ...ref, id })} onMerge={() => void merge()} />
    );
  }
  /** Without an address there is nothing to remember them by; the rep's word holds for this once. */
  const join = async (id: string) =>
    person.handles.length > 0
      ? run((await joining()).sameAs(store, id, site, person), say('same_saved'))
      : onPick({ ...ref, id });
  return (
    <>
      <PersonPanel
        store={store}
        subject={first ? { ...ref, id: first } : ref}
        sighted={person}
        focus={focus}
        menu={<ReportPage word="report_wrong" />}
      />
      {!first && answer.items.length > 0 && (
        <section class="maybe">
          <h2>{say('same_person')}</h2>
          <p class="soft">{say('same_person_why')}</p>
          <PeopleList label={say('same_person')} items={answer.items} onPick={(id) => void join(id)} />
        </section>
      )}
      <Notice {...said} />
      {answer.there.items.length > 0 && (
        <section class="also">
          <h2>{say('colleagues', answer.there.at)}</h2>
          <PeopleList
            label={say('colleagues', answer.there.at)}
            items={answer.there.items}
            onPick={(id) => onPick({ kind: 'known', id })}
          />
        </section>
      )}
      {others.length > 0 && (
        <section class="also">
          <h2>{say('also_here')}</h2>
          <PeopleList
            label={say('also_here')}
            items={others.map(sightedItem)}
            onPick={(key) => onOther(others[Number(key)] ?? person)}
          />
        </section>
      )}
    </>
  );
}
