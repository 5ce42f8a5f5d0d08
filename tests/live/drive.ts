// The loop that takes each step in the webmail and compares what Rung says with what it has to say.
import type { Page } from 'puppeteer-core';
import { until } from '../browser/screen.ts';
import { bodyWords, letters, repWords } from './letters.ts';
import type { Rung } from './rung.ts';
import type { Step, Walk } from './webmail.ts';

/** The badge follows a page at its own pace; after this long it has to have arrived. */
const ARRIVED_MS = 5_000;
/** Where a letter is open and nobody is to be named, this long nobody comes up late either. */
const QUIET_MS = 800;

export type Report = (ok: boolean, line: string) => void;

export async function drive(page: Page, rung: Rung, walk: Walk, report: Report): Promise<void> {
  const { dress, steps } = walk;
  for (const step of steps) {
    const began = performance.now();
    const wrong = await take(page, rung, walk, step).catch((error: Error) => error.message);
    const spent = Math.round(performance.now() - began);
    const where = `${dress}: ${step.act}${step.what ? ` "${step.what}"` : ''}`;
    report(!wrong, `${where} → ${step.says ?? 'nobody'} (${spent} ms)${wrong ? `: ${wrong}` : ''}`);
  }
}

/** What was wrong, or an empty text. The badge goes first, because the popup sets it too. */
async function take(page: Page, rung: Rung, { acts, told, marked }: Walk, step: Step): Promise<string> {
  await acts[step.act]?.(page, step.what);
  const front = await newest(page);
  const wrong = await judge(front, rung, step, told || marked ? [...bodyWords, ...repWords] : bodyWords);
  if (front !== page) await front.close();
  return wrong;
}

/** Where an act opens a window of its own, the outcome is seen there. */
async function newest(page: Page): Promise<Page> {
  const { origin } = new URL(page.url());
  return (await page.browser().pages()).findLast((each) => each.url().startsWith(origin)) ?? page;
}

async function judge(page: Page, rung: Rung, { what, says }: Step, never: readonly string[]): Promise<string> {
  const wrong = () => wrongAtAGlance(rung, page, says);
  await until(async () => !(await wrong()), 'the badge', ARRIVED_MS).catch(() => {});
  if (says === null && letters.some(({ subject }) => subject === what))
    await new Promise((next) => setTimeout(next, QUIET_MS));
  const seen = await wrong();
  if (seen) return seen;
  const popup = await rung.ask(page);
  if (popup.says !== says) return `the popup names ${popup.says ?? 'nobody'}`;
  const slip = never.find((name) => popup.text.includes(name));
  return slip ? `the popup shows ${slip}` : wrong();
}

async function wrongAtAGlance(rung: Rung, page: Page, says: string | null): Promise<string> {
  const { badge, panel } = await rung.glance(page);
  const right = panel === says && (badge !== '') === (says !== null);
  return right ? '' : `the badge is "${badge}" and the panel names ${panel ?? 'nobody'}`;
}
