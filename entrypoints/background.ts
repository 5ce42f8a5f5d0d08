// The composition root of the background: every listener is set in the first tick, the work is done elsewhere.
import { defineBackground } from 'wxt/utils/define-background';
import { makeMenu, paintBadge, setBadge, setTitle } from '@/lib/ports/action';
import { browser } from '@/lib/ports/browser';
import { onMessage } from '@/lib/ports/inbox';
import { later } from '@/lib/ports/later';
import { openNotebook } from '@/lib/ports/own-pages';
import { keepOwner } from '@/lib/ports/seen-owners';
import { onSitesChange, registerSites, startInOpenTabs } from '@/lib/ports/sites';
import { keepStorageToOurselves } from '@/lib/ports/storage-access';
import { lookAt, onAddressChange } from '@/lib/ports/tab';
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

async function current(tabId: number) {
  const [seen, url] = await Promise.all([readTab(tabId), urlOf(tabId)]);
  return seen && seen.url === url ? seen.sighting : null;
}

/** One after the other. Tabs that are open already have no page script, or the one of the version before. */
let starting = Promise.resolve();
function startEverywhere() {
  const start = async () => startInOpenTabs(await registerSites());
  starting = starting.then(start).catch(() => {});
}

export default defineBackground({
  type: 'module',
  main() {
    const follower = followTabs(store, { urlOf, look: lookAt, keep: keepTab, setBadge, setTitle, keepOwner, later });
    onMessage((message, from) => {
      if (message.type === 'sighting/current') return current(message.tabId);
      if (message.type === 'sites/changed') startEverywhere();
      else if (message.cleared) void follower.moved(from.tabId, from.frame, message.url).catch(() => {});
      else void follower.stirred(from.tabId).catch(() => {});
      return undefined;
    });
    onSitesChange(() => startEverywhere());
    onAddressChange((tabId, url) => void follower.moved(tabId, 0, url).catch(() => {}));
    browser.tabs.onRemoved.addListener((tabId) => {
      follower.forget(tabId);
      void forgetTab(tabId);
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
      void openNotebook(
        menuItemId === 'find' ? `/people?q=${encodeURIComponent(selectionText.slice(0, 100))}` : `/${menuItemId}`,
      );
    });
    browser.runtime.onStartup.addListener(() => startEverywhere());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      startEverywhere();
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
