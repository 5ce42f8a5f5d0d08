// The first page after installing, in one screen: what Rung does, the button pinned, a try, and who the rep is.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PinPicture } from '@/components/ui/pin-picture';
import { useHeard } from '@/entrypoints/hooks/use-heard';
import { Practise } from '@/entrypoints/notebook/mine/practise';
import { WhoIAm } from '@/entrypoints/notebook/mine/who-i-am';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { isPinned } from '@/lib/ports/action';
import { shortcut } from '@/lib/ports/own-pages';
import { PRACTICE_ROUTE } from '@/lib/practice/page';
import { say } from '@/lib/words';

const Step = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <li>
    <h2>{title}</h2>
    {children}
  </li>
);

/** Asked again when the rep comes back from the toolbar. */
const onReturn = (again: () => void) => {
  addEventListener('focus', again);
  return () => removeEventListener('focus', again);
};

function Welcome({ store }: PageProps) {
  const pinned = useHeard(isPinned, onReturn, []) ?? false;
  const [keys, setKeys] = useState('');
  useEffect(() => void shortcut().then(setKeys), []);
  return (
    <section class="page narrow welcome">
      <header>
        <h1>{say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
      </header>
      <ol class="steps">
        <Step title={say('pin_title')}>
          <div class="pin">
            <p class="soft">
              {pinned ? say('pin_done') : say(import.meta.env.FIREFOX ? 'pin_how_firefox' : 'pin_how')}
            </p>
            <PinPicture />
          </div>
        </Step>
        <Step title={say('try_title')}>
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
          <Practise store={store} />
        </Step>
        <li>
          <WhoIAm store={store} short />
        </li>
      </ol>
      <p class="soft">
        {say('welcome_promise')} <a href="#/sites">{say('welcome_more')}</a> <a href="#/help">{say('help_pages')}</a>
      </p>
    </section>
  );
}

export default { path: 'welcome', title: say('help'), order: 49, Page: Welcome } satisfies NotebookPage;
