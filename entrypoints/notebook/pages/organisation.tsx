// One organisation, all of it: what it is and was to the rep, what is known of it, its people.

import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { OrganisationPart } from '@/entrypoints/notebook/organisations/card';
import { FeedPart } from '@/entrypoints/notebook/organisations/feed-part';
import { OrganisationPeople } from '@/entrypoints/notebook/organisations/people';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { deleteOrganisation } from '@/lib/services/organisation/edit-organisation';
import { seeOrganisation } from '@/lib/services/organisation/see-organisations';
import { say } from '@/lib/words';

const STEP = 20;

function OrganisationPage({ store, rest: id }: PageProps) {
  const [limit, setLimit] = useState(STEP);
  const actions = useActions(store);
  const seen = useAnswer(() => seeOrganisation(store, id, limit + 1), [id, limit]);
  if (seen === undefined) return null;
  return (
    <div class="page">
      {seen === null ? (
        <section>
          <h1>{say('organisation_gone')}</h1>
          <p class="soft">
            <a href="#/organisations">{say('organisations')}</a>
          </p>
        </section>
      ) : (
        <>
          <OrganisationPart store={store} seen={seen} actions={actions} />
          <OrganisationPeople seen={seen} limit={limit} onMore={() => setLimit(limit + STEP)} />
          <FeedPart store={store} row={seen.row} />
          <button
            type="button"
            class="button quiet"
            onClick={() => void actions.run(deleteOrganisation(store, id), say('deleted', seen.row.record.name))}
          >
            {say('organisation_delete')}
          </button>
        </>
      )}
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </div>
  );
}

export default { path: 'organisation', title: say('organisation'), Page: OrganisationPage } satisfies NotebookPage;
