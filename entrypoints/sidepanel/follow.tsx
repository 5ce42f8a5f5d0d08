// Shows whoever the tab in front shows, and changes with it; a line half typed stays with its person.
import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/ui/use-live';
import { Popup } from '@/entrypoints/popup/popup';
import { Sighting } from '@/lib/model/sighting';
import { ask } from '@/lib/ports/inbox';
import { type FrontTab, frontTab, type Look, onFrontTabChange } from '@/lib/ports/tab';
import { onTabSighting } from '@/lib/ports/tab-sightings';
import type { Store } from '@/lib/store/store';

/** What a tab shows, as its page script last said. */
async function lookAt(tab: FrontTab | null): Promise<Look> {
  if (!tab) return { kind: 'unreadable' };
  const parsed = Sighting.safeParse(await ask({ type: 'sighting/current', tabId: tab.id }));
  return { kind: 'read', sighting: parsed.success ? parsed.data : null, owner: null };
}

/** As text, which is the same while it says the same. */
function followFront(got: (look: string) => void): () => void {
  let [asked, shown] = [0, 0];
  const refresh = async () => {
    asked += 1;
    const own = asked;
    const tab = await frontTab();
    const look = await lookAt(tab);
    const front = await frontTab();
    // The rep has turned to another tab meanwhile, or a later answer is there.
    if (front?.id !== tab?.id || own < shown) return;
    shown = own;
    got(JSON.stringify(look));
  };
  const again = () => void refresh();
  again();
  const stops = [onFrontTabChange(again), onTabSighting(again)];
  return () => {
    for (const stop of stops) stop();
  };
}

export function Follow({ store }: { store: Store }) {
  const seen = useLive(followFront, []);
  const look = useCallback(async () => JSON.parse(seen ?? '') as Look, [seen]);
  return seen ? <Popup store={store} look={look} focus={false} /> : null;
}
