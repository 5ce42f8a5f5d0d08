// Whose it is: the rep's own circumstances, their jobs, and the list of what they brought to one.
import { Notice } from '@/components/ui/notice';
import { useCircumstances } from '@/entrypoints/hooks/use-circumstances';
import { useActions } from '@/entrypoints/hooks/use-store';
import { DayOnePart } from '@/entrypoints/notebook/mine/day-one-part';
import { MyJobs } from '@/entrypoints/notebook/mine/my-jobs';
import { OwnCircumstances } from '@/entrypoints/notebook/mine/own-circumstances';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { localMoment, sayDay } from '@/lib/model/when';
import { employerOn } from '@/lib/model/whose/under';
import { say } from '@/lib/words';

function Whose({ store }: PageProps) {
  const actions = useActions(store);
  const { said, tell } = useCircumstances(store, actions);
  if (!said) return null;
  const { now, zone, newId } = store.world;
  return (
    <section class="page narrow">
      <header>
        <h1>{say('whose')}</h1>
        <p class="soft">{say('whose_why')}</p>
      </header>
      <OwnCircumstances said={said} onSay={tell} />
      <MyJobs
        jobs={said.employments}
        newId={newId}
        sayDay={(day) => sayDay(day, now(), zone())}
        onJobs={(change) => tell((now) => ({ employments: change(now.employments) }))}
      />
      <DayOnePart
        store={store}
        organisation={employerOn(said, localMoment(now(), zone()).slice(0, 10))?.organisation ?? ''}
        actions={actions}
      />
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'whose', title: say('whose'), order: 32, Page: Whose } satisfies NotebookPage;
