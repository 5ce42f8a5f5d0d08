// One person, all of it: the panel of the popup, the card to edit, merging and deleting.
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { CardPart } from '@/entrypoints/notebook/person/card-part';
import { EffortPart, TakeAlong } from '@/entrypoints/notebook/person/effort-part';
import { FactsPart } from '@/entrypoints/notebook/person/facts-part';
import { LadderPart } from '@/entrypoints/notebook/person/ladder-part';
import { MergePart } from '@/entrypoints/notebook/person/merge-part';
import { OwnedPart } from '@/entrypoints/notebook/person/owned-part';
import { WorkPart } from '@/entrypoints/notebook/person/work-part';
import { PersonPanel } from '@/entrypoints/person/person-panel';
import { deletePerson } from '@/lib/services/person/delete-person';
import { contactById } from '@/lib/store/read/read';
import { say } from '@/lib/words';

function Person({ store, rest: id, query }: PageProps) {
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
          <PersonPanel store={store} subject={{ kind: 'known', id }} focus={false} entry={query.get('entry')} />
          <aside>
            <TakeAlong id={row.id} />
            <CardPart store={store} contact={row.record} actions={actions} />
            <WorkPart store={store} row={row} actions={actions} />
            <FactsPart store={store} row={row} actions={actions} />
            <LadderPart store={store} row={row} actions={actions} />
            <EffortPart store={store} id={row.id} />
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
