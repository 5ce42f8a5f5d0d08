// The first page after installing: what Rung reads and never does, how to start.
import { useEffect, useState } from 'preact/hooks';
import { shortcut } from '@/lib/ports/own-pages';
import { PRACTICE_ROUTE } from '@/lib/practice';
import { say, type Word } from '@/lib/words';
import type { NotebookPage } from '../page';
import { SiteSwitches } from '../site-switches';

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

function Welcome() {
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
      <section>
        <h2>{say('sites_live')}</h2>
        <p class="soft">{say('sites_why')}</p>
        <SiteSwitches />
      </section>
      <p class="soft">{say('uninstall_warning')}</p>
    </section>
  );
}

export default { path: 'welcome', title: say('help'), order: 49, Page: Welcome } satisfies NotebookPage;
