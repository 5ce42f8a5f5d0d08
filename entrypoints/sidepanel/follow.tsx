// Shows whoever the tab in front shows, and changes with it; a line half typed stays with its person.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Popup } from '@/entrypoints/popup/popup';
import { Sighting } from '@/lib/model/sighting';
import { ask } from '@/lib/ports/inbox';
import { frontTab, type Look, onFrontTabChange } from '@/lib/ports/tab';
import { onTabSighting } from '@/lib/ports/tab-sightings';
import type { Store } from '@/lib/store/store';

/** What the tab in front shows, as its page script last said. */
async function currentLook(): Promise<Look> {
  const tab = await frontTab();
  if (!tab) return { kind: 'unreadable' };
  const parsed = Sighting.safeParse(await ask({ type: 'sighting/current', tabId: tab.id }));
  return { kind: 'read', sighting: parsed.success ? parsed.data : null, owner: null };
}

export function Follow({ store }: { store: Store }) {
  const [seen, setSeen] = useState('');
  useEffect(() => {
    const refresh = () => void currentLook().then((look) => setSeen(JSON.stringify(look)));
    refresh();
    const stops = [onFrontTabChange(refresh), onTabSighting(refresh)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const look = useCallback(async () => JSON.parse(seen) as Look, [seen]);
  return seen ? <Popup store={store} look={look} focus={false} /> : null;
}
