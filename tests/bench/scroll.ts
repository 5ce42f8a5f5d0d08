// Scrolling through everybody on the People page: how long the browser takes from frame to frame.
import type { Page } from 'puppeteer-core';
import { openNotebook } from '../browser/notebook.ts';
import { see } from '../browser/screen.ts';
import type { Options } from './options.ts';
import type { Seeded } from './seeded.ts';
import { type Line, limitLine, type Timing, timingLine } from './verdict.ts';

const FRAME_MS = 50;
const FRAMES = 120;

/** Scrolls once a frame by so many pixels, back at the end, and notes each frame; 0 stands still, for comparison. */
const frames = (page: Page, by: number): Promise<number[]> =>
  page.evaluate(
    (by, count) =>
      new Promise<number[]>((done) => {
        const box = document.querySelector('.people-grid');
        if (!box) throw new Error('There is no list of people.');
        box.scrollTo(0, 0);
        const taken: number[] = [];
        let [last, step] = [0, by];
        const frame = (now: number) => {
          if (last > 0) taken.push(now - last);
          last = now;
          if (taken.length === count) return done(taken);
          const { scrollTop, clientHeight, scrollHeight } = box;
          if (scrollTop + step < 0 || scrollTop + clientHeight + step > scrollHeight) step = -step;
          box.scrollTop += step;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    by,
    FRAMES,
  );

export async function scroll({ session }: Seeded, { rounds }: Options): Promise<Line[]> {
  const page = await openNotebook(session, 'people');
  await see(page, 'grid');
  const kinds = { 'standing still': 0, 'by a wheel': 120, 'by a page': 700, 'by a jump of 10,000 people': 560_000 };
  const timings = Object.keys(kinds).map((kind): Timing => ({ what: `frames of People, ${kind}`, samples: [] }));
  for (let round = 0; round < rounds; round += 1)
    for (const [i, by] of Object.values(kinds).entries()) timings[i]?.samples.push(...(await frames(page, by)));
  await page.close();
  return timings.map((timing, i) => (i === 0 ? timingLine(timing) : limitLine(timing, FRAME_MS)));
}
