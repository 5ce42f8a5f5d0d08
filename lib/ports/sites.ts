// The sites that are switched on: the browser's own permissions are the list, so that nothing can disagree with it.
import { browser } from './browser';

const SCRIPT = 'sighting';

/** Match patterns of the sites that may be read live. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Asks the browser's own question; must be called directly from a click. True when the rep said yes. */
export const switchOn = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...hosts] });

export const switchOff = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...hosts] });

/** Makes the page script run on the granted sites and nowhere else; what is so already is left alone, as a tab may load now. Gives their patterns. */
export async function registerSites(): Promise<string[]> {
  const matches = await grantedHosts();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  } else if (!registered) {
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT,
        js: ['sighting.js'],
        matches,
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  } else if (`${registered.matches?.toSorted()}` !== `${matches.toSorted()}`) {
    await browser.scripting.updateContentScripts([{ id: SCRIPT, matches }]);
  }
  return matches;
}

/** Starts the page script in tabs that were open before their site was switched on, or before an update. */
export async function startInOpenTabs(hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...hosts] });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({
        target: { tabId: tab.id ?? -1, allFrames: true },
        files: ['/sighting.js'],
        injectImmediately: true,
      }),
    ),
  );
}

export function onSitesChange(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
