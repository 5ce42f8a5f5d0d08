// Takes pictures of a screen, in light and in dark.
import type { Page } from 'puppeteer-core';

export type Scheme = 'light' | 'dark';

/** Without motion, so that no colour is caught on its way to another. */
export async function wear(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Writes what is visible, at the size it has, to `path` (a .png). */
export async function picture(page: Page, path: `${string}.png`, scheme: Scheme = 'light'): Promise<void> {
  await wear(page, scheme);
  // Two frames: the first may still carry the old colours.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path, captureBeyondViewport: false });
  await wear(page, 'light');
}
