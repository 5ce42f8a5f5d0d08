// The popup: opens the notebook, and looks at the page in front at this moment.
import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/person.css';
import '@/components/styles/form.css';
import '@/components/styles/glance.css';
import { Opened } from '@/entrypoints/hooks/opened';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { setBadge, setTitle } from '@/lib/ports/action';
import type { Look } from '@/lib/ports/tab';
import { badgeFor } from '@/lib/services/live/live-badge';
import { isPractice, type Store } from '@/lib/store/store';
import { handOver } from './first-keys';
import { lookFront, reachFront } from './look-front';
import { Popup } from './popup';

const root = document.getElementById('app');
const tab = reachFront();
const firstKeys = document.querySelector<HTMLTextAreaElement>('.first-keys');
if (firstKeys) handOver(firstKeys);

function Front({ store }: { store: Store }) {
  const [seen, setSeen] = useState<Look | null>(null);
  const look = useCallback(async () => {
    const found = await lookFront(store, tab);
    setSeen(found);
    return found;
  }, [store]);
  // The button speaks of the rep's own notebook, whatever is practised.
  const silent = isPractice(store);
  const badge = useAnswer(() => badgeFor(store, seen?.kind === 'read' ? seen.sighting : null), [seen]);
  useEffect(() => {
    if (badge !== undefined && !silent) void tab.then(({ front }) => front && setBadge(front.id, badge));
  }, [badge]);
  const title = useAnswer(async () => {
    if (!seen) return undefined;
    // Fetched after the person is on the screen: nobody waits for what is seen when the popup has gone.
    const { badgeTitle } = await import('@/lib/services/live/badge-title');
    return badgeTitle(store, seen.kind === 'read' ? seen.sighting : null);
  }, [seen]);
  useEffect(() => {
    if (title !== undefined && !silent) void tab.then(({ front }) => front && setTitle(front.id, title));
  }, [title]);
  return <Popup store={store} look={look} focus />;
}

if (root) render(<Opened>{(store) => <Front store={store} />}</Opened>, root);
