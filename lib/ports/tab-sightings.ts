// Whom each tab shows, as last read in live mode: in memory only, gone with the browser.
import type { Sighting } from '@/lib/model/sighting';
import { browser } from './browser';

export interface TabSighting {
  /** Address of the page that was read. */
  url: string;
  sighting: Sighting | null;
}

const keyOf = (tabId: number) => `tab/${tabId}`;

export async function readTab(tabId: number): Promise<TabSighting | null> {
  const found = await browser.storage.session.get(keyOf(tabId));
  return (found[keyOf(tabId)] as TabSighting | undefined) ?? null;
}

export const keepTab = (tabId: number, seen: TabSighting): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: seen });

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Calls back when any tab shows somebody else; returns the way to stop. */
export function onTabSighting(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'session') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
