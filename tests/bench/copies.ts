// What copies beside the database cost at a size: `node tests/bench/copies.ts --contacts 10000 --entries 100000`.

import { packed } from '../steps/packed.ts';
import { onPage } from './browser.ts';
import { readOptions } from './options.ts';
import type { Bench } from './page/index.ts';

declare const bench: Bench;

/** People in one go; the browser shows that it lives in between. */
const STEP = 10_000;

const { contacts, entries } = readOptions(process.argv.slice(2));
const costs = await onPage(await packed('bench/page/index.ts'), async (page) => {
  await page.evaluate((people, told) => bench.open(people, told), contacts, entries);
  for (let from = 0; from < contacts; from += STEP)
    await page.evaluate((a, b) => bench.fill(a, b), from, Math.min(from + STEP, contacts));
  const size = await page.evaluate(() => bench.finish());
  console.log(`${size.contacts} contacts, ${size.entries} entries`);
  return page.evaluate(() => bench.copying());
});
/** Milliseconds: what a rep who types feels of a copy. */
const FELT = 100;
for (const { what, ms, longest, files, bytes, writer } of costs) {
  console.log(
    `${what}: ${ms.toFixed(0)} ms, the page still for ${longest.toFixed(0)} ms at most, ${files} files, ${(bytes / 1e6).toFixed(2)} MB`,
  );
  if (writer)
    console.log(
      `  a line is on the disk within ${writer.beside.toFixed(0)} ms, alone within ${writer.alone.toFixed(0)}`,
    );
}
const over = costs.filter(({ longest, writer }) => longest > FELT || (writer && writer.beside - writer.alone > FELT));
for (const { what } of over) console.log(`BROKEN: ${what} costs the writer more than ${FELT} ms`);
process.exitCode = over.length > 0 ? 1 : 0;
