// Takes pictures of a screen, in light and in dark.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from './builds.ts';

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

/**
 * What a test sees, in light and in dark, for somebody who wants to look: `RUNG_PICTURES=1` puts it into `.output/pictures`.
 * No test needs it. `name`: a path without an ending, such as `welcome/en-US`.
 */
export async function shown(page: Page, name: string): Promise<void> {
  if (!process.env.RUNG_PICTURES) return;
  const path = join(root, '.output/pictures', name);
  mkdirSync(dirname(path), { recursive: true });
  for (const scheme of ['light', 'dark'] as const) await picture(page, `${path}-${scheme}.png`, scheme);
}
