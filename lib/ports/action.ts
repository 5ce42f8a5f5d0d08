// The toolbar button: its badge and its menu.
import { plainText } from '@/lib/model/plain-text';
import { browser } from './browser';

export async function setBadge(tabId: number, text: string): Promise<void> {
  // The tab may have been closed meanwhile; then there is nothing to mark.
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
}

/** What the button says of this tab when it is pointed at. */
export async function setTitle(tabId: number, title: string): Promise<void> {
  await browser.action.setTitle({ tabId, title: plainText(title) }).catch(() => {});
}

export async function paintBadge(background: string, ink: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor({ color: ink }).catch(() => {});
}

/** Does the button stand in the toolbar, rather than behind the puzzle piece? `false` where the browser does not tell. */
export async function isPinned(): Promise<boolean> {
  const settings = await browser.action.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? false;
}

export interface MenuItem {
  id: string;
  title: string;
  /** `action`: on the toolbar button. `selection`: on marked text, which stands in the title as %s. */
  where: 'action' | 'selection';
}

export async function makeMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, where } of items) browser.contextMenus.create({ id, title, contexts: [where] });
}
