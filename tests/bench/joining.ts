// Devices that meet in a folder: seconds and bytes, at the size of a large book of people.
import { close } from '../browser/chromium.ts';
import type { Options } from './options.ts';
import type { Bench } from './page/index.ts';
import { type Seeded, seeded } from './seeded.ts';
import type { Line } from './verdict.ts';

declare const bench: Bench;

const CONTACTS = 20_000;
const ENTRIES = 200_000;
const STILL_MS = 100;

async function measured(opened: Seeded): Promise<Line[]> {
  const page = await opened.bare();
  try {
    const all = await page.evaluate(() => bench.joining());
    return all.map(({ what, ms, longest, files, bytes }) => ({
      what,
      figure: `${(ms / 1000).toFixed(1)} s, the page still for ${longest.toFixed(0)} ms at most; ${files} files, ${(bytes / 1e6).toFixed(2)} MB`,
      budget: `still for at most ${STILL_MS} ms`,
      kept: longest <= STILL_MS,
    }));
  } finally {
    await page.close();
  }
}

/** In the notebook that is open where it is no larger; else in one of this size. */
export async function joining(opened: Seeded, options: Options): Promise<Line[]> {
  if (options.contacts <= CONTACTS) return measured(opened);
  const own = await seeded({ ...options, contacts: CONTACTS, entries: ENTRIES });
  try {
    return await measured(own);
  } finally {
    await close(own.session);
  }
}
