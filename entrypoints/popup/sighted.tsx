// Somebody the page shows: known, new, known twice, or perhaps known under another address.
import { Notice } from '@/components/notice';
import { PeopleList } from '@/components/people-list';
import { personItem, sightedItem } from '@/components/present';
import type { SightedPerson } from '@/lib/model/sighting';
import { mergePeople } from '@/lib/services/merge-people';
import type { PersonRef } from '@/lib/services/person-ref';
import { keysOf } from '@/lib/services/person-ref';
import { sameAs } from '@/lib/services/same-as';
import { namesakes, stageLadder } from '@/lib/services/see-person';
import type { Store } from '@/lib/store/open';
import { contactsByKeys, ladderMap } from '@/lib/store/read';
import { say } from '@/lib/words';
import { PersonPanel } from './person-panel';
import { ReportPage } from './report-page';
import { Twins } from './twins';
import { useActions, useAnswer } from './use-store';

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
  const answer = useAnswer(async () => {
    const rows = await contactsByKeys(store, keysOf(person));
    const maybe = rows.length === 0 ? await namesakes(store, person) : [];
    const all = await ladderMap(store);
    const items = (rows.length > 1 ? rows : maybe).map((row) => personItem(row, stageLadder(all, row.ladder)));
    return { ids: rows.map((row) => row.id), items };
  }, []);
  if (!answer) return <p class="reading" aria-busy="true" />;
  const { ids, items } = answer;
  const [first, second] = ids;
  if (first && second)
    return (
      <Twins
        items={items}
        said={said}
        onPick={(id) => onPick({ kind: 'known', id })}
        onMerge={() => void run(mergePeople(store, first, second), say('merged'))}
      />
    );
  const subject: PersonRef = first ? { kind: 'known', id: first } : { kind: 'sighted', site, person };
  return (
    <>
      <PersonPanel key="panel" store={store} subject={subject} sighted={person} focus={focus} />
      {items.length > 0 && (
        <section class="maybe">
          <h2>{say('same_person')}</h2>
          <p class="soft">{say('same_person_why')}</p>
          <PeopleList
            label={say('same_person')}
            items={items}
            onPick={(id) => void run(sameAs(store, id, site, person), say('same_saved'))}
          />
        </section>
      )}
      <Notice {...said} />
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
      <ReportPage word="report_wrong" />
    </>
  );
}
