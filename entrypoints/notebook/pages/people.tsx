// Everybody in the notebook: searched by whatever was written, by stage, in the order of their names.
import { useState } from 'preact/hooks';
import { StageFilter } from '@/components/ladder/stage-filter';
import { type FoundItem, FoundList } from '@/components/people/found-list';
import { SearchBox } from '@/components/people/search-box';
import { Notice } from '@/components/ui/notice';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { goTo, type NotebookPage, type PageProps } from '@/entrypoints/notebook/page';
import { seePeople } from '@/entrypoints/notebook/people/see-people';
import { addPerson } from '@/lib/services/person/add-person';
import { say, sayCount } from '@/lib/words';

const STEP = 50;

function People({ store, query: asked }: PageProps) {
  const [query, setQuery] = useState(asked.get('q') ?? '');
  const [stage, setStage] = useState<number | null>(null);
  const [limit, setLimit] = useState(STEP);
  const [sensitive, setSensitive] = useState(false);
  const { said, run } = useActions(store);
  const once = useOnce(store);
  const keys = [query, stage, limit, sensitive] as const;
  const answer = useAnswer(() => seePeople(store, { query, stage, limit, sensitive }), keys);
  if (!answer) return null;
  const { ladder, total, perStage, items, more, covered } = answer;
  const open = ({ key, entry }: Pick<FoundItem, 'key' | 'entry'>) =>
    goTo(`/person/${key}${entry ? `?entry=${entry}` : ''}`);
  const name = query.trim();
  const add = async (text: string) => {
    const added = await once((id) => run(addPerson(store, { kind: 'typed', text }, id), say('added')));
    if (added.ok) open({ key: added.value.id });
  };
  const submit = () => (items[0] ? open(items[0]) : name && void add(name));
  return (
    <section class="page">
      <header>
        <h1>{say('people')}</h1>
        <p class="soft">{total === 0 ? say('people_none') : sayCount('people_count', total)}</p>
      </header>
      <SearchBox query={query} hint={say('people_search')} onQuery={setQuery} onSubmit={submit} />
      {total > 0 && !name && <StageFilter ladder={ladder} counts={perStage} stage={stage} onStage={setStage} />}
      <FoundList label={say('found')} items={items} onPick={open} />
      {name && items.length === 0 && <p class="soft empty">{say('people_found_none', name)}</p>}
      {covered > 0 && (
        <button type="button" class="button quiet" onClick={() => setSensitive(true)}>
          {sayCount('people_covered', covered)}
        </button>
      )}
      {more && (
        <button type="button" class="button quiet" onClick={() => setLimit(limit + STEP)}>
          {say('more')}
        </button>
      )}
      {name && (
        <button type="button" class="button add" onClick={() => void add(name)}>
          {say('add_person', name)}
        </button>
      )}
      <Notice {...said} />
    </section>
  );
}

export default { path: 'people', title: say('people'), order: 2, Page: People } satisfies NotebookPage;
