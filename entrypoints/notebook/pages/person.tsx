// One person, all of it: the panel of the popup, the card to edit, merging and deleting.
import { Notice } from '@/components/notice';
import { deletePerson } from '@/lib/services/delete-person';
import { contactById } from '@/lib/store/read';
import { say } from '@/lib/words';
import { PersonPanel } from '../../popup/person-panel';
import { useActions, useAnswer } from '../../popup/use-store';
import { CardPart } from '../card-part';
import { FactsPart } from '../facts-part';
import { LadderPart } from '../ladder-part';
import { MergePart } from '../merge-part';
import { OwnedPart } from '../owned-part';
import type { NotebookPage, PageProps } from '../page';
import { WorkPart } from '../work-part';

function Person({ store, rest: id }: PageProps) {
  const actions = useActions(store);
  const row = useAnswer(() => contactById(store, id), [id]);
  if (row === undefined) return null;
  return (
    <div class="page person-page">
      {row === null ? (
        <section>
          <h1>{say('person_gone')}</h1>
          <p class="soft">
            <a href="#/people">{say('people')}</a>
          </p>
        </section>
      ) : (
        <>
          <PersonPanel store={store} subject={{ kind: 'known', id }} focus={false} />
          <aside>
            <CardPart store={store} contact={row.record} actions={actions} />
            <WorkPart store={store} row={row} actions={actions} />
            <FactsPart store={store} row={row} actions={actions} />
            <LadderPart store={store} row={row} actions={actions} />
            <OwnedPart store={store} contact={row.record} actions={actions} />
            <MergePart store={store} id={row.id} name={row.record.name} actions={actions} />
            <button
              type="button"
              class="button quiet"
              onClick={() => void actions.run(deletePerson(store, row.id), say('deleted', row.record.name))}
            >
              {say('delete_person')}
            </button>
            <a class="button quiet" href={`#/rights?erase=${row.id}`}>
              {say('erase_short')}
            </a>
          </aside>
        </>
      )}
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </div>
  );
}

export default { path: 'person', title: say('person'), Page: Person } satisfies NotebookPage;
