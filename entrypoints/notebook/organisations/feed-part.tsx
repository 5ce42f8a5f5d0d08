// Everything that happened with an organisation's people, the newest first.
import { useState } from 'preact/hooks';
import { SaidList } from '@/components/lists/said-list';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { saidItem } from '@/entrypoints/notebook/insights/said';
import { feedOf } from '@/lib/services/organisation/feed';
import type { OrganisationRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const STEP = 20;

export function FeedPart({ store, row }: { store: Store; row: OrganisationRow }) {
  const [limit, setLimit] = useState(STEP);
  const feed = useAnswer(() => feedOf(store, row, limit), [row.id, limit]);
  if (!feed) return null;
  return (
    <section>
      <h2>{say('organisation_feed')}</h2>
      {feed.said.length === 0 && <p class="soft">{say('organisation_feed_none')}</p>}
      <SaidList label={say('organisation_feed')} items={feed.said.map((one) => saidItem(one, store))} />
      {feed.more && (
        <button type="button" class="button quiet" onClick={() => setLimit(limit + STEP)}>
          {say('more')}
        </button>
      )}
    </section>
  );
}
