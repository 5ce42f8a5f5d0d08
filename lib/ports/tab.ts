// The tab in front, and one look at it: what the popup may do because the rep pressed the button.
import { type FrameAnswer, fromFrames } from '@/lib/model/frames';
import { Sighting } from '@/lib/model/sighting';
import { browser } from './browser';

export interface FrontTab {
  id: number;
  /** Undefined where the browser does not let us see it. */
  url?: string;
}

export type Look =
  | { kind: 'read'; sighting: Sighting | null }
  /** A page no extension may read: the browser's own, a store, a PDF. */
  | { kind: 'unreadable' };

export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, ...(tab.url && { url: tab.url }) };
}

/** A page may answer anything: only what has the shape of a sighting passes. */
function answerOf({ frameId, result }: { frameId: number; result?: unknown }): FrameAnswer {
  const parsed = Sighting.safeParse(result);
  return { frame: frameId, sighting: parsed.success ? parsed.data : null };
}

/** Reads every frame of the tab once, now. `mine`: the rep's own addresses, for telling the counterpart. */
export async function lookAt(tabId: number, mine: string[]): Promise<Look> {
  const target = { tabId, allFrames: true };
  try {
    if (mine.length > 0)
      await browser.scripting.executeScript({
        target,
        func: (own: string[]) => {
          // This world belongs to the extension alone; the page cannot see it.
          (globalThis as { rungMine?: string[] }).rungMine = own;
        },
        args: [mine],
      });
    const answers = await browser.scripting.executeScript({ target, files: ['/look.js'] });
    return { kind: 'read', sighting: fromFrames(answers.map(answerOf)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Calls back when another tab comes to the front or the front one goes elsewhere; returns the way to stop. */
export function onFrontTabChange(changed: () => void): () => void {
  const updated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url || change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(changed);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
    browser.windows.onFocusChanged.removeListener(changed);
  };
}
