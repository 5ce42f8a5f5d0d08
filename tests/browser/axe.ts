// What axe finds on a screen, in light and in dark.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { wear } from './picture.ts';

/** What passed is not written up, and no style sheet is fetched a second time: both take longer than the looking. */
const HOW: axe.RunOptions = { resultTypes: ['violations'], preload: false };

/** What is worth stopping for. Evaluated by the debugger: the pages' own policy lets no script in. */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(HOW)})`)) as axe.AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

export async function inBoth(page: Page): Promise<string[]> {
  await wear(page, 'dark');
  const dark = await faults(page);
  await wear(page, 'light');
  return [...(await faults(page)), ...dark];
}
