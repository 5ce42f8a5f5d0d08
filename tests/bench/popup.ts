// From the press of the toolbar button to the painted history, beside an empty popup of the same size.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { open, type Session } from '../browser/chromium.ts';
import { log } from '../browser/main-job.ts';
import { closePopup, openPopup } from '../browser/popup.ts';
import { outline, until } from '../browser/screen.ts';
import { addresses } from '../practice/practice.ts';
import type { Options } from './options.ts';
import type { Seeded } from './seeded.ts';
import { type Line, ratioLine, type Timing, timingLine } from './verdict.ts';

const POPUP_RATIO = 1.15;
const SIZE = 'width: 400px; height: 600px; margin: 0; font: 14px sans-serif';

/** An extension that is nothing but a popup with one word in it. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const body = `<body style="${SIZE}"><h1 elementtiming="history">Empty</h1></body>`;
  writeFileSync(join(folder, 'popup.html'), `<!doctype html><meta charset="utf-8"><title>Empty</title>${body}`);
  return folder;
}

/** When the element named `history` was painted, in milliseconds since 1970; null before. */
const painted = (popup: Page): Promise<number | null> =>
  popup.evaluate(
    () =>
      new Promise<number | null>((done) => {
        const seen = (list: PerformanceEntry[]) => {
          const entry = list.find(
            (one) => (one as PerformanceEntry & { identifier?: string }).identifier === 'history',
          );
          if (entry) done(performance.timeOrigin + entry.startTime);
        };
        new PerformanceObserver((list) => seen(list.getEntries())).observe({ type: 'element', buffered: true });
        setTimeout(() => done(null), 3_000);
      }),
  );

async function press(session: Session, page: Page, extension: Extension): Promise<number> {
  const before = performance.timeOrigin + performance.now();
  const popup = await openPopup({ ...session, extension }, page);
  const at = await painted(popup);
  if (at === null) throw new Error('The popup was not painted within 3 seconds.');
  await closePopup({ ...session, extension }, popup);
  return at - before;
}

/** Presses both buttons in turn on the same page. */
export async function popup({ session }: Seeded, { samples }: Options): Promise<Line[]> {
  const folder = emptyExtension();
  const ours: Timing = { what: 'toolbar press to stage and history painted', samples: [] };
  const empty: Timing = { what: 'toolbar press to an empty popup painted', samples: [] };
  try {
    const id = await session.browser.installExtension(folder);
    const other = await until(async () => (await session.browser.extensions()).get(id), 'the empty extension');
    const page = await open(session, addresses.linkedin);
    const shown = await openPopup(session, page);
    for (let i = 0; i < 20; i += 1)
      await log(shown, `Called about crate ${i}`).catch(async (e) => {
        console.log(i, await outline(shown));
        throw e;
      });
    await closePopup(session, shown);
    for (let i = -2; i < Math.min(samples, 40); i += 1) {
      const [mine, bare] = [await press(session, page, session.extension), await press(session, page, other)];
      if (i < 0) continue;
      ours.samples.push(mine);
      empty.samples.push(bare);
    }
    await page.close();
    const what = 'toolbar press to history, against an empty popup';
    return [timingLine(ours), timingLine(empty), ratioLine(what, ours, empty, POPUP_RATIO)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
