// Everybody in the notebook: searched, by stage, in the order of their names.
import { useState } from 'preact/hooks';
import { StageFilter } from '@/components/ladder/stage-filter';
import { FindPerson } from '@/components/person/find-person';
import { Notice } from '@/components/ui/notice';
import { personItem } from '@/components/words/present';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { goTo, type NotebookPage, type PageProps } from '@/entrypoints/notebook/page';
import { addPerson } from '@/lib/services/person/add-person';
import { stageLadder } from '@/lib/services/person/see-person';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { counts, findContacts, ladderMap, listContacts } from '@/lib/store/read/read';
import { say, sayCount } from '@/lib/words';

const STEP = 50;

function People({ store, query: asked }: PageProps) {
  const [query, setQuery] = useState(asked.get('q') ?? '');
  const [stage, setStage] = useState<number | null>(null);
  const [limit, setLimit] = useState(STEP);
  const { said, run } = useActions(store);
  const once = useOnce(store);
  const answer = useAnswer(async () => {
    const [all, chosen] = await Promise.all([ladderMap(store), defaultLadder(store)]);
    const ladder = stageLadder(all, chosen);
    const keys = Array.from({ length: ladder.stages.length + 1 }, (_, n) => `stage/${ladder.id}/${n}`);
    const [total = 0, ...perStage] = await counts(store, ['people', ...keys]);
    const byStage = stage === null ? {} : { ladder: ladder.id, stage };
    const rows = query.trim()
      ? await findContacts(store, query, limit + 1)
      : await listContacts(store, { ...byStage, limit: limit + 1 });
    return { ladder, total, perStage, items: rows.map((row) => personItem(row, stageLadder(all, row.ladder))) };
  }, [query, stage, limit]);
  if (!answer) return null;
  const { ladder, total, perStage, items } = answer;
  const open = (id: string) => goTo(`/person/${id}`);
  const add = async (text: string) => {
    const added = await once((id) => run(addPerson(store, { kind: 'typed', text }, id), say('added')));
    if (added.ok) open(added.value.id);
  };
  return (
    <section class="page">
      <header>
        <h1>{say('people')}</h1>
        <p class="soft">{total === 0 ? say('people_none') : sayCount('people_count', total)}</p>
      </header>
      <FindPerson
        query={query}
        found={items.slice(0, limit)}
        focus
        onQuery={setQuery}
        onPick={open}
        onAdd={(name) => void add(name)}
      >
        {total > 0 && !query.trim() && (
          <StageFilter ladder={ladder} counts={perStage} stage={stage} onStage={setStage} />
        )}
      </FindPerson>
      {items.length > limit && (
        <button type="button" class="button quiet" onClick={() => setLimit(limit + STEP)}>
          {say('more')}
        </button>
      )}
      <Notice {...said} />
    </section>
  );
}

export default { path: 'people', title: say('people'), order: 1, Page: People } satisfies NotebookPage;
