// `npm start`: with a display, a browser with Rung and the practice set to try; without one, the tour and its pictures.
import { relative } from 'node:path';
import { make, root } from '../browser/builds.ts';
import { end, start } from '../browser/chromium.ts';
import { chromium, hasDisplay } from '../browser/find.ts';
import { openNotebook } from '../browser/notebook.ts';
import { practice } from '../practice/practice.ts';
import { servePractice } from '../practice/server.ts';
import { pictures } from './camera.ts';
import { fillNotebook } from './fill.ts';
import { tour } from './run.ts';

async function main(): Promise<void> {
  chromium();
  console.log('Building Rung …');
  make('chrome');
  if (hasDisplay()) await tryIt();
  else await walk();
}

async function walk(): Promise<void> {
  console.log('No display here, so this is the tour, walked in a browser without a window:\n');
  await tour();
  console.log(`\nThe pictures are in ${relative(root, pictures)}/`);
}

/** Stays until the browser is closed. */
async function tryIt(): Promise<void> {
  const { server, address } = await servePractice();
  const session = await start({ shelf: practice, headed: true });
  console.log('A browser opens and logs a few touches by itself, so that the notebook is not empty …');
  await fillNotebook(session);
  await openNotebook(session);
  const page = await session.browser.newPage();
  await page.goto(address);
  console.log(`A browser with Rung is open, on the practice set at ${address}`);
  console.log('Open a page of it and press Rung’s button (behind the puzzle piece in the toolbar), or Alt+Shift+R.');
  console.log('Close the browser to end. It had a profile of its own, which is thrown away.');
  await new Promise((closed) => session.browser.once('disconnected', closed));
  server.close();
  await end(session);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
