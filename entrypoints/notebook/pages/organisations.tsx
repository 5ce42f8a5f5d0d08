// Organisations: searched, by kind, in the order of their names.
import { useState } from 'preact/hooks';
import { OrganisationList } from '@/components/organisation/organisation-list';
import { OrganisationSearch } from '@/components/organisation/organisation-search';
import { Notice } from '@/components/ui/notice';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { useOrganisations } from '@/entrypoints/hooks/use-organisations';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { organisationItem } from '@/entrypoints/notebook/organisations/item';
import { OrganisationForm } from '@/entrypoints/notebook/organisations/later-parts';
import { goTo, type NotebookPage, type PageProps } from '@/entrypoints/notebook/page';
import type { Kind } from '@/lib/model/person/organisation';
import { localMoment } from '@/lib/model/when';
import { addOrganisation } from '@/lib/services/organisation/edit-organisation';
import { seeOrganisations } from '@/lib/services/organisation/see-organisations';
import { say } from '@/lib/words';

const STEP = 30;

function Organisations({ store }: PageProps) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<Kind | null>(null);
  const [limit, setLimit] = useState(STEP);
  const [adding, setAdding] = useState(false);
  const { said, run } = useActions(store);
  const once = useOnce(store);
  const others = useOrganisations(store, null);
  const page = useAnswer(() => seeOrganisations(store, query, kind, limit + 1), [query, kind, limit]);
  if (!page) return null;
  const { total, kinds, views, ladders } = page;
  const items = views.slice(0, limit).map((view) => organisationItem(view, ladders));
  return (
    <section class="page">
      <header>
        <h1>{say('organisations')}</h1>
        <p class="soft">{total === 0 ? say('organisation_none') : say('organisation_why')}</p>
      </header>
      {adding ? (
        <OrganisationForm
          today={localMoment(store.world.now(), store.world.zone()).slice(0, 10)}
          others={others}
          onSave={async (draft) => {
            const words = say('organisation_added', (draft.name ?? '').trim());
            const done = await once((id) => run(addOrganisation(store, draft, id), words));
            if (done.ok) goTo(`/organisation/${done.value.id}`);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setAdding(true)}>
          {say('organisation_add')}
        </button>
      )}
      {total > 0 && (
        <OrganisationSearch query={query} kinds={kinds} kind={kind} onQuery={setQuery} onKind={setKind}>
          <OrganisationList label={say('organisations')} items={items} />
          {query.trim() && items.length === 0 && (
            <p class="soft empty">{say('organisation_found_none', query.trim())}</p>
          )}
        </OrganisationSearch>
      )}
      {views.length > limit && (
        <button type="button" class="button quiet" onClick={() => setLimit(limit + STEP)}>
          {say('more')}
        </button>
      )}
      <Notice {...said} />
    </section>
  );
}

export default {
  path: 'organisations',
  title: say('organisations'),
  order: 3,
  Page: Organisations,
} satisfies NotebookPage;
