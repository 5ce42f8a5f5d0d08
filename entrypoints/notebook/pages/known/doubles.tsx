// Suspected doubles: two records in a row with what they have in common, merged with a press or remembered as two people.
import { TodayRow } from '@/components/lists/today-row';
import { Notice } from '@/components/ui/notice';
import { likenessWords } from '@/components/words/likeness-words';
import { useActions } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { useDoubles } from '@/entrypoints/notebook/people/use-doubles';
import { stageName } from '@/lib/model/ladder/ladder';
import { workOf } from '@/lib/model/person/employment';
import { stageLadder } from '@/lib/services/person/see-person';
import type { ContactRow } from '@/lib/store/row';
import { say } from '@/lib/words';

const called = ({ record }: ContactRow): string =>
  [record.name, workOf(record).organisation].filter(Boolean).join(', ');

function Doubles({ store }: PageProps) {
  const actions = useActions(store);
  const { seen, found, act, more } = useDoubles(store, actions);
  return (
    <section class="page today">
      <header>
        <h1>{say('doubles')}</h1>
        <p class="soft" role="status">
          {say(!seen ? 'doubles_reading' : found.length > 0 ? 'doubles_why' : 'doubles_none')}
        </p>
      </header>
      <ul aria-label={say('doubles')}>
        {found.map((pair) => {
          const { kept, other, ids, alike } = pair;
          const ladder = stageLadder(seen?.ladders ?? new Map(), kept.ladder);
          const item = {
            id: ids.join('/'),
            href: `#/person/${kept.id}`,
            name: called(kept),
            reason: say('today_do', called(other), alike.map(likenessWords).join('; ')),
            stage: { n: kept.stage, of: ladder.stages.length, name: stageName(ladder, kept.stage) },
            actions: [say('merge'), say('doubles_apart'), say('doubles_other')],
          };
          return <TodayRow key={item.id} item={item} onDo={(n) => act(pair, n)} />;
        })}
      </ul>
      {seen?.more && (
        <button type="button" class="button quiet" onClick={more}>
          {say('more')}
        </button>
      )}
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'doubles', title: say('doubles'), Page: Doubles } satisfies NotebookPage;
