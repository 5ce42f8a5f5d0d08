// From the press of the toolbar button to the first key that is taken, and to the painted history, beside an empty popup of
// the same size that has a box for keys and nothing else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { open, type Session } from '../browser/chromium.ts';
import { log } from '../browser/main-job.ts';
import { closePopup, openPopup, pressButton } from '../browser/popup.ts';
import { outline, until } from '../browser/screen.ts';
import { addresses } from '../practice/practice.ts';
import type { Options } from './options.ts';
import type { Seeded } from './seeded.ts';
import { type Line, ratioLine, type Timing, timingLine } from './verdict.ts';

const POPUP_RATIO = 1.15;
const KEYS_RATIO = 1.25;
const SIZE = 'width: 400px; height: 600px; margin: 0; font: 14px sans-serif';

/** An extension that is nothing but a popup with one word and one box in it. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const body = `<body style="${SIZE}"><textarea autofocus></textarea><h1 elementtiming="history">Empty</h1></body>`;
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

/** When a box had the cursor, in milliseconds since 1970: keys are taken from then on. */
const taken = (popup: Page): Promise<number> =>
  popup.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const isThere = document.hasFocus() && document.activeElement?.matches('textarea, input');
          if (isThere) done(performance.timeOrigin + performance.now());
          else setTimeout(look, 1);
        };
        look();
      }),
  );

interface Pressed {
  keys: number;
  history: number;
}

async function press(session: Session, page: Page, extension: Extension): Promise<Pressed> {
  const before = performance.timeOrigin + performance.now();
  const popup = await pressButton({ ...session, extension }, page);
  const keys = await taken(popup);
  const at = await painted(popup);
  if (at === null) throw new Error('The popup was not painted within 3 seconds.');
  await closePopup({ ...session, extension }, popup);
  return { keys: keys - before, history: at - before };
}

/** Presses both buttons in turn on the same page. */
export async function popup({ session }: Seeded, { samples }: Options): Promise<Line[]> {
  const folder = emptyExtension();
  const ours: Timing = { what: 'toolbar press to stage and history painted', samples: [] };
  const empty: Timing = { what: 'toolbar press to an empty popup painted', samples: [] };
  const keys: Timing = { what: 'toolbar press to keys taken', samples: [] };
  const bareKeys: Timing = { what: 'toolbar press to keys taken by an empty popup', samples: [] };
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
      ours.samples.push(mine.history);
      empty.samples.push(bare.history);
      keys.samples.push(mine.keys);
      bareKeys.samples.push(bare.keys);
    }
    await page.close();
    const what = 'toolbar press to history, against an empty popup';
    return [
      ...[ours, empty, keys, bareKeys].map(timingLine),
      ratioLine('toolbar press to keys taken, against an empty popup', keys, bareKeys, KEYS_RATIO),
      ratioLine(what, ours, empty, POPUP_RATIO),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
