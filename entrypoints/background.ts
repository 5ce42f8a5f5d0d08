// The composition root of the background: every listener is set in the first tick, the work is done elsewhere.
import { defineBackground } from 'wxt/utils/define-background';
import type { Known } from '@/lib/model/sighting';
import { makeMenu, paintBadge, setBadge } from '@/lib/ports/action';
import { browser } from '@/lib/ports/browser';
import { onMessage } from '@/lib/ports/inbox';
import { openNotebook } from '@/lib/ports/own-pages';
import { grantedHosts, onSitesChange, registerSites, startInOpenTabs } from '@/lib/ports/sites';
import { keepStorageToOurselves } from '@/lib/ports/storage-access';
import { lookAt } from '@/lib/ports/tab';
import { forgetTab, keepTab, readTab } from '@/lib/ports/tab-sightings';
import { world } from '@/lib/ports/world';
import { followTabs } from '@/lib/services/live/follow-tab';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** Opened at the first need and again after a failure: a worker must not die of a locked disk. */
let opened: Promise<Store> | undefined;
const store = (): Promise<Store> => {
  opened ??= openStore(world).then((result) => {
    if (result.ok) return result.value;
    opened = undefined;
    throw new Error(result.say);
  });
  return opened;
};

const urlOf = async (tabId: number) => (await browser.tabs.get(tabId).catch(() => null))?.url ?? null;

const look = async (tabId: number, known: Known) => {
  const seen = await lookAt(tabId, known);
  return seen.kind === 'read' ? seen.sighting : null;
};

async function current(tabId: number) {
  const [seen, url] = await Promise.all([readTab(tabId), urlOf(tabId)]);
  return seen && seen.url === url ? seen.sighting : null;
}

async function sitesChanged() {
  await registerSites();
  await startInOpenTabs(await grantedHosts());
}

export default defineBackground({
  type: 'module',
  main() {
    const follower = followTabs(store, { urlOf, look, keep: keepTab, setBadge });
    onMessage((message, from) => {
      if (message.type === 'sighting/current') return current(message.tabId);
      if (message.type === 'sites/changed') void sitesChanged();
      else void follower.stirred(from.tabId, message.cleared).catch(() => {});
      return undefined;
    });
    onSitesChange(() => void sitesChanged());
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
      void openNotebook(
        menuItemId === 'find' ? `/people?q=${encodeURIComponent(selectionText.slice(0, 100))}` : `/${menuItemId}`,
      );
    });
    browser.runtime.onStartup.addListener(() => void registerSites());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerSites();
      void paintBadge('#0b6b50', '#ffffff');
      void makeMenu([
        { id: 'people', title: say('menu_notebook'), where: 'action' },
        { id: 'sites', title: say('menu_sites'), where: 'action' },
        { id: 'find', title: say('menu_find'), where: 'selection' },
      ]);
      if (reason === 'install') void openNotebook('/welcome');
    });
    void keepStorageToOurselves();
  },
});
