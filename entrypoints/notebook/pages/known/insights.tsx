// Insights: what customers say, by question, by competitor, and what is good to read.
import { SaidList } from '@/components/lists/said-list';
import { Notice } from '@/components/ui/notice';
import { useComing } from '@/entrypoints/hooks/use-coming';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { useWeighed } from '@/entrypoints/hooks/use-weighed';
import { GoodPart } from '@/entrypoints/notebook/insights/good-part';
import { QuestionsPart } from '@/entrypoints/notebook/insights/questions-part';
import { saidItem } from '@/entrypoints/notebook/insights/said';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { neverAsked, type Insights as Seen, seeInsights } from '@/lib/services/lists/see-insights';
import { say, sayCount } from '@/lib/words';

function Insights({ store }: PageProps) {
  const actions = useActions(store);
  const insights = useComing<Seen>((come) => seeInsights(store, come), []);
  const never = useAnswer(() => neverAsked(store), [useWeighed(store)]);
  if (!insights) return null;
  const { asked, competitors, good } = insights;
  return (
    <section class="page wide">
      <header>
        <h1>{say('insights')}</h1>
        <p class="soft">{asked.size + good.length > 0 ? say('insights_why') : say('insights_none')}</p>
      </header>
      {never && never.never.length > 0 && (
        <p>
          {sayCount('insights_never', never.never.length, never.trusted)}{' '}
          {never.never.slice(0, 3).map(({ id, name }) => (
            <a key={id} class="button quiet" href={`#/person/${id}`}>
              {name}
            </a>
          ))}
        </p>
      )}
      <QuestionsPart store={store} asked={asked} />
      <div class="sheets">
        {competitors.map(([name, all]) => (
          <section key={name} class="sheet" aria-label={name}>
            <h2>
              {name} <span class="soft count">{all.length}</span>
            </h2>
            <SaidList label={name} items={all.slice(0, 5).map((one) => saidItem(one, store))} />
          </section>
        ))}
        <GoodPart store={store} actions={actions} good={good} />
      </div>
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'insights', title: say('insights'), order: 10, Page: Insights } satisfies NotebookPage;
