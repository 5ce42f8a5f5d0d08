// Live mode: when a page script stirs, its tab is read whole and the badge follows; the latest reading wins.
import type { Known, Sighting } from '@/lib/model/sighting';
import { knownBefore } from '@/lib/services/rep/known';
import type { Store } from '@/lib/store/store';
import { badgeFor } from './live-badge';

/** What following needs from the browser. */
export interface Tabs {
  /** The address of the tab now; null where it is gone or not ours to see. */
  urlOf(tabId: number): Promise<string | null>;
  look(tabId: number, known: Known): Promise<Sighting | null>;
  keep(tabId: number, seen: { url: string; sighting: Sighting | null }): Promise<void>;
  setBadge(tabId: number, text: string): Promise<void>;
}

export interface Follower {
  /** A frame of the tab may show somebody else; `cleared` when its address has changed. */
  stirred(tabId: number, cleared: boolean): Promise<void>;
}

export function followTabs(store: () => Promise<Store>, tabs: Tabs): Follower {
  const latest = new Map<number, number>();
  return {
    async stirred(tabId, cleared) {
      const turn = (latest.get(tabId) ?? 0) + 1;
      latest.set(tabId, turn);
      if (cleared) await Promise.all([tabs.setBadge(tabId, ''), tabs.keep(tabId, { url: '', sighting: null })]);
      const [opened, url] = await Promise.all([store(), tabs.urlOf(tabId)]);
      if (!url) return;
      const sighting = await tabs.look(tabId, await knownBefore(opened));
      const text = await badgeFor(opened, sighting);
      if (latest.get(tabId) !== turn || (await tabs.urlOf(tabId)) !== url) return;
      await tabs.keep(tabId, { url, sighting });
      await tabs.setBadge(tabId, text);
    },
  };
}
