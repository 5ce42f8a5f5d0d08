// How often is good: touches a year, asks, visits; the numbers that the rules of the other screens go by.

import { RuleForm } from '@/components/ladder/rule-form';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { SeasonPart } from '@/entrypoints/notebook/mine/season-part';
import { SomeRhythms } from '@/entrypoints/notebook/mine/some-rhythms';
import { VisitsPart } from '@/entrypoints/notebook/mine/visits-part';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { formOf, number } from '@/lib/model/entry/part';
import { rulesOf, saveCadence, saveFatigue } from '@/lib/services/rep/rules';
import { say } from '@/lib/words';

const TOUCHES = formOf({
  min: number(say('rhythm_min'), 1, 366),
  max: number(say('rhythm_max'), 1, 366),
  newWeeks: number(say('rhythm_new'), 0, 52),
});
const ASKS = formOf({
  asks: number(say('fatigue_asks'), 1, 99),
  days: number(say('fatigue_days'), 1, 3_660),
  restDays: number(say('fatigue_rest'), 0, 3_660),
});

function Rhythm({ store }: PageProps) {
  const { said, run } = useActions(store);
  const rules = useAnswer(() => rulesOf(store), []);
  if (!rules) return null;
  return (
    <section class="page narrow">
      <header>
        <h1>{say('rhythm')}</h1>
        <p class="soft">{say('rhythm_why')}</p>
      </header>
      <RuleForm
        title={say('rhythm_touches')}
        why={say('rhythm_touches_why')}
        fields={TOUCHES}
        values={{ ...rules.cadence }}
        onSave={(values) => void run(saveCadence(store, values), say('saved'))}
      />
      <SomeRhythms store={store} rules={rules.cadences ?? []} run={run} />
      <RuleForm
        title={say('fatigue')}
        why={say('fatigue_why')}
        fields={ASKS}
        values={{ ...rules.fatigue }}
        onSave={(values) => void run(saveFatigue(store, values), say('saved'))}
      />
      <VisitsPart store={store} />
      <SeasonPart store={store} run={run} />
      <div class="floating">
        <Notice {...said} />
      </div>
    </section>
  );
}

export default { path: 'rhythm', title: say('rhythm'), order: 22, Page: Rhythm } satisfies NotebookPage;
