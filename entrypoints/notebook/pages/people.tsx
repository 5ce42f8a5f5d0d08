// Everybody in the notebook: searched by whatever was written, sifted, put in order, and taken in hand.
import { useState } from 'preact/hooks';
import type { BulkAction } from '@/components/people/bulk-bar';
import { PeopleGrid } from '@/components/people/people-grid';
import { Notice } from '@/components/ui/notice';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { useActions } from '@/entrypoints/hooks/use-store';
import { goTo, type NotebookPage, type PageProps } from '@/entrypoints/notebook/page';
import { BesideSearch, countWords } from '@/entrypoints/notebook/people/beside-search';
import { Bulk, bulkActionOf } from '@/entrypoints/notebook/people/bulk';
import { gridColumns, sortedBy } from '@/entrypoints/notebook/people/columns';
import { Tools } from '@/entrypoints/notebook/people/tools';
import { useChosen } from '@/entrypoints/notebook/people/use-chosen';
import { useListed } from '@/entrypoints/notebook/people/use-listed';
import { useRows } from '@/entrypoints/notebook/people/use-rows';
import { useView } from '@/entrypoints/notebook/people/use-view';
import { writeView } from '@/entrypoints/notebook/people/view';
import { addPerson } from '@/lib/services/person/add-person';
import { say } from '@/lib/words';

function People({ store, query: asked }: PageProps) {
  const [view, setView] = useView('people', asked);
  const [sensitive, setSensitive] = useState(false);
  const [action, setAction] = useState<BulkAction | null>(null);
  const actions = useActions(store);
  const once = useOnce(store);
  const { listed, whole } = useListed(store, view, sensitive);
  const { itemAt, onSight } = useRows(store, listed);
  const { chosen, isChosen, choose, chooseAll, chooseNone } = useChosen(listed?.ids ?? [], whole);
  if (!listed) return null;
  const { ids, count, total, covered } = listed;
  const name = view.query.trim();
  const open = (n: number) => {
    const { entry } = listed.found?.[n]?.entry ?? {};
    if (ids[n]) goTo(`/person/${ids[n]}${entry ? `?entry=${entry}` : ''}`);
  };
  const add = async (text: string) => {
    const added = await once((id) => actions.run(addPerson(store, { kind: 'typed', text }, id), say('added')));
    if (added.ok) goTo(`/person/${added.value.id}`);
  };
  const submit = () => (ids.length > 0 ? open(0) : name && void add(name));
  const keyed = (event: KeyboardEvent) => {
    if (chosen.length > 0) setAction(bulkActionOf(event) ?? action);
  };
  return (
    <section class="page people-page">
      <header>
        <h1>{say('people')}</h1>
        <p class="soft">{countWords(count, total)}</p>
      </header>
      <Tools store={store} listed={listed} view={view} actions={actions} onView={setView} onSubmit={submit} />
      <BesideSearch
        {...{ name, covered }}
        found={ids.length}
        onSensitive={() => setSensitive(true)}
        onAdd={() => void add(name)}
      />
      {ids.length > 0 && (
        <PeopleGrid
          {...{ itemAt, isChosen, onSight }}
          label={say('found')}
          count={count}
          columns={gridColumns(view)}
          onOpen={open}
          onChoose={choose}
          onChooseAll={chooseAll}
          onSort={(id) => setView(sortedBy(view, id))}
          onKey={keyed}
          place={`people?${writeView(view)}`}
        />
      )}
      {chosen.length > 0 && (
        <Bulk {...{ store, listed, chosen, action, actions }} onAction={setAction} onNone={chooseNone} />
      )}
      <Notice {...actions.said} />
    </section>
  );
}

export default { path: 'people', title: say('people'), order: 2, Page: People } satisfies NotebookPage;
