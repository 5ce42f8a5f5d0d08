// What axe finds on a screen, in light and in dark.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { wear } from './picture.ts';

/** What is worth stopping for. Evaluated by the debugger: the pages' own policy lets no script in. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
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
