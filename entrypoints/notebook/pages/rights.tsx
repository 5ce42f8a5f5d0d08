// Rights and leaving: what people can ask, what is kept no longer than needed, and a job left in order.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { Erase } from '@/entrypoints/notebook/rights/erase';
import { LegalHold } from '@/entrypoints/notebook/rights/hold';
import { Inform } from '@/entrypoints/notebook/rights/inform';
import { Review } from '@/entrypoints/notebook/rights/review';
import { say, type Word } from '@/lib/words';

const STEPS: readonly Word[] = ['leaving_1', 'leaving_2', 'leaving_3', 'leaving_4', 'leaving_5'];

function Rights({ store, query }: PageProps) {
  const actions = useActions(store);
  const [person, choose] = useState(query.get('erase'));
  return (
    <section class="page narrow">
      <header>
        <h1>{say('rights')}</h1>
        <p class="soft">{say('rights_why')}</p>
      </header>
      <Erase store={store} actions={actions} person={person} onPerson={choose} />
      <Review store={store} actions={actions} onErase={choose} />
      <LegalHold store={store} actions={actions} />
      <Inform />
      <section>
        <h2>{say('leaving')}</h2>
        <p class="soft">{say('leaving_why')}</p>
        <ol class="points">
          {STEPS.map((step) => (
            <li key={step}>{say(step)}</li>
          ))}
        </ol>
        <p class="buttons">
          <a class="button" href="#/export">
            {say('leaving_export')}
          </a>
          <a class="button quiet" href="#/safety">
            {say('erase_all_open')}
          </a>
        </p>
      </section>
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'rights', title: say('rights'), order: 33, Page: Rights } satisfies NotebookPage;
