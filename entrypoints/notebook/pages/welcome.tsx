// The first page after installing: what Rung reads and never does, how to start, who the rep is.
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useCircumstances } from '@/entrypoints/hooks/use-circumstances';
import { useActions } from '@/entrypoints/hooks/use-store';
import { OwnCircumstances } from '@/entrypoints/notebook/mine/own-circumstances';
import { WhoIAm } from '@/entrypoints/notebook/mine/who-i-am';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { SiteSwitches } from '@/entrypoints/notebook/sites/site-switches';
import { shortcut } from '@/lib/ports/own-pages';
import { PRACTICE_ROUTE } from '@/lib/practice';
import { say, type Word } from '@/lib/words';

const READS: readonly Word[] = ['reads_press', 'reads_live', 'reads_what'];
const NEVER: readonly Word[] = ['never_send', 'never_touch', 'never_lists', 'never_create'];

const Points = ({ title, words }: { title: Word; words: readonly Word[] }) => (
  <section>
    <h2>{say(title)}</h2>
    <ul class="points">
      {words.map((word) => (
        <li key={word}>{say(word)}</li>
      ))}
    </ul>
  </section>
);

function Welcome({ store }: PageProps) {
  const actions = useActions(store);
  const { said, tell } = useCircumstances(store, actions);
  const [keys, setKeys] = useState('');
  useEffect(() => void shortcut().then(setKeys), []);
  return (
    <section class="page narrow welcome">
      <header>
        <h1>{say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
      </header>
      <p class="buttons">
        <a class="button primary" href={`#${PRACTICE_ROUTE}`}>
          {say('try_practice')}
        </a>
        {keys && (
          <span class="soft">
            {say('shortcut')} <kbd class="key">{keys}</kbd>
          </span>
        )}
      </p>
      <div class="two">
        <Points title="reads_title" words={READS} />
        <Points title="never_title" words={NEVER} />
      </div>
      <WhoIAm store={store} />
      <section>
        <h2>{say('sites_live')}</h2>
        <p class="soft">{say('sites_why')}</p>
        <SiteSwitches />
      </section>
      <section>
        <h2>{say('whose_setup')}</h2>
        <p class="soft">{say('whose_setup_why')}</p>
      </section>
      {said && <OwnCircumstances said={said} onSay={tell} />}
      <p class="soft">{say('uninstall_warning')}</p>
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'welcome', title: say('help'), order: 49, Page: Welcome } satisfies NotebookPage;
