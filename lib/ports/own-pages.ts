// Opening Rung's own pages; the only place that opens a tab, and it opens nothing else.
import { browser } from './browser';

/** `route`: what follows `#` in the notebook's address, such as `/people`. */
export async function openNotebook(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/notebook.html#${route}`) });
}

/** The same page once more, from its beginning. */
export const openAnew = (): void => location.reload();

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** Opens the side panel (Firefox: the sidebar); must be called directly from a click. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
  if (sidePanel) return sidePanel.open({ windowId });
  await browser.sidebarAction.open();
}

export const currentWindowId = async (): Promise<number> => (await browser.windows.getCurrent()).id ?? -1;

/** The keys that press the toolbar button, as the browser shows them; empty where the rep took them away. */
export async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === '_execute_action')?.shortcut ?? '';
}
