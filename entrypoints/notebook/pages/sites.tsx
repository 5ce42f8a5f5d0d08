// Where Rung may read without being pressed: one switch per site, and who the rep is.

import { OwnerOffers } from '@/entrypoints/notebook/mine/owner-offers';
import { WhoIAm } from '@/entrypoints/notebook/mine/who-i-am';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { LinkedinLimit } from '@/entrypoints/notebook/sites/linkedin-limit';
import { SiteSwitches } from '@/entrypoints/notebook/sites/site-switches';
import { SuggestionsSwitch } from '@/entrypoints/notebook/sites/suggestions-switch';
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

function Sites({ store }: PageProps) {
  return (
    <section class="page narrow">
      <header>
        <h1>{say('sites')}</h1>
        <p class="soft">{say('sites_why')}</p>
      </header>
      <SiteSwitches />
      <LinkedinLimit store={store} />
      <WhoIAm store={store} />
      <OwnerOffers store={store} />
      <SuggestionsSwitch store={store} />
      <div class="two">
        <Points title="reads_title" words={READS} />
        <Points title="never_title" words={NEVER} />
      </div>
    </section>
  );
}

export default { path: 'sites', title: say('sites'), order: 40, own: true, Page: Sites } satisfies NotebookPage;
