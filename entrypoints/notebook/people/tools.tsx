// Above the people: the search, what they are sifted by, ways to look that were kept, and which columns are shown.
import { FilterBar } from '@/components/people/filter-bar';
import { KeptViews } from '@/components/people/kept-views';
import { SearchBox } from '@/components/people/search-box';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { dropView, keepView } from '@/lib/services/rep/views';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { filterGroups, READY } from './filters';
import type { PeopleListed } from './list-people';
import { COLUMNS, type Column, toggled, type View, writeView } from './view';

export interface ToolsProps {
  store: Store;
  listed: PeopleListed;
  view: View;
  actions: Actions;
  onView(change: Partial<View>): void;
  onSubmit(): void;
}

export const COLUMN_WORDS = {
  stage: 'column_stage',
  last: 'column_last',
  next: 'column_next',
  organisation: 'column_organisation',
  tags: 'column_tags',
} as const;

export function Tools({ store, listed, view, actions, onView, onSubmit }: ToolsProps) {
  const { ladder, perStage, tags, views } = listed;
  const toggle = (id: string) =>
    id.startsWith('stage/')
      ? onView({ stages: toggled(view.stages, Number(id.slice('stage/'.length))) })
      : onView({ facets: toggled(view.facets, id) });
  const now = writeView({ ...view, query: '' });
  const columns = COLUMNS.map((id) => ({ id, label: say(COLUMN_WORDS[id]), on: view.columns.includes(id) }));
  return (
    <div class="people-tools">
      <SearchBox
        query={view.query}
        hint={say('people_search')}
        onQuery={(query) => onView({ query })}
        onSubmit={onSubmit}
      />
      <FilterBar groups={filterGroups(view, ladder, perStage, tags)} onToggle={toggle} />
      <KeptViews
        ready={READY.map(([word, query]) => ({ name: say(word), query }))}
        kept={views}
        now={now}
        columns={columns}
        onColumn={(id) => onView({ columns: COLUMNS.filter((c) => toggled(view.columns, id as Column).includes(c)) })}
        onKeep={(name) => void actions.run(keepView(store, name, now), say('view_kept'))}
        onDrop={(id) => void actions.run(dropView(store, id), say('view_dropped'))}
      />
    </div>
  );
}
