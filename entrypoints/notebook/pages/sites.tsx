// Where Rung may read without being pressed: one switch per site, and the rep's own addresses.
import { say } from '@/lib/words';
import { LinkedinLimit } from '../linkedin-limit';
import { MyAddresses } from '../my-addresses';
import type { NotebookPage, PageProps } from '../page';
import { SiteSwitches } from '../site-switches';
import { SuggestionsSwitch } from '../suggestions-switch';

function Sites({ store }: PageProps) {
  return (
    <section class="page narrow">
      <header>
        <h1>{say('sites')}</h1>
        <p class="soft">{say('sites_why')}</p>
      </header>
      <SiteSwitches />
      <LinkedinLimit store={store} />
      <MyAddresses store={store} />
      <SuggestionsSwitch store={store} />
    </section>
  );
}

export default { path: 'sites', title: say('sites'), order: 40, Page: Sites } satisfies NotebookPage;
