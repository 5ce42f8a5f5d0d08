// Visits: the quarter at a glance, days so far against days that are good, a season, and what to follow up.
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import { SeasonPart } from '@/entrypoints/notebook/mine/season-part';
import { VisitsPart } from '@/entrypoints/notebook/mine/visits-part';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { QuarterPart } from '@/entrypoints/notebook/visits/quarter-part';
import { say } from '@/lib/words';

function Visits({ store }: PageProps) {
  const actions = useActions(store);
  return (
    <section class="page">
      <header>
        <h1>{say('visits')}</h1>
        <p class="soft">
          {say('visits_page_why')} <a href="#/today/see">{say('today_see')}</a>
        </p>
      </header>
      <VisitsPart store={store} />
      <QuarterPart store={store} actions={actions} />
      <SeasonPart store={store} run={actions.run} />
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'visits', title: say('visits'), order: 13, Page: Visits } satisfies NotebookPage;
