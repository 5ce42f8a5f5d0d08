// Plans: at risk and lost side by side, each with what will be done about it; and why, counted over a year.
import { Bars } from '@/components/charts/bars';
import { Notice } from '@/components/ui/notice';
import { useComing } from '@/entrypoints/hooks/use-coming';
import { useActions } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { PlanGroup } from '@/entrypoints/notebook/plans/plan-group';
import { choiceName } from '@/lib/journal';
import { type Plan, type Plans as Seen, seePlans } from '@/lib/services/lists/see-plans';
import { say, type Word } from '@/lib/words';

function Plans({ store }: PageProps) {
  const actions = useActions(store);
  const plans = useComing<Seen>((come) => seePlans(store, come), []);
  if (!plans) return null;
  const { risk, lost, over, causes, whole } = plans;
  const groups: [Word, Plan[]][] = [
    ['status_at_risk', risk],
    ['status_lost', lost],
    ['plans_over', over],
  ];
  return (
    <section class="page wide">
      <header>
        <h1>{say('plans')}</h1>
        <p class="soft">{risk.length + lost.length + over.length > 0 ? say('plans_why') : say('plans_none')}</p>
      </header>
      <div class="sheets">
        {groups
          .filter(([, all]) => all.length > 0)
          .map(([word, all]) => (
            <PlanGroup key={word} store={store} actions={actions} word={word} plans={all} whole={whole} />
          ))}
        {causes.length > 0 && (
          <section class="sheet" aria-label={say('plans_causes')}>
            <h2>{say('plans_causes')}</h2>
            <Bars
              bars={causes.map(([cause, times]) => ({
                name: choiceName('plan', 'causes', cause),
                value: times,
                said: `${times}`,
              }))}
            />
          </section>
        )}
      </div>
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'plans', title: say('plans'), order: 12, Page: Plans } satisfies NotebookPage;
