// A page's shape for the clipboard: made in the page's frames, kept nowhere.
import { browser } from './browser';

/** The outlines of all frames of a tab, the page itself first; null where the page cannot be read. */
export async function outlineOf(tabId: number): Promise<string | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/outline.js'],
      injectImmediately: true,
    });
    const texts = frames.toSorted((a, b) => a.frameId - b.frameId).map((frame) => frame.result);
    return texts.filter((text) => typeof text === 'string').join('\n\n') || null;
  } catch {
    return null;
  }
}

/** Must follow a click. False where the browser refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
