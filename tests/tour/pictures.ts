// `npm run pictures`: the pictures of README and of the stores, taken anew from the program as it is today.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { make, root } from '../browser/builds.ts';
import { end, type Session, start } from '../browser/chromium.ts';
import { choose, line, log, meet, onRung } from '../browser/main-job.ts';
import { openNotebook, turnTo } from '../browser/notebook.ts';
import { picture } from '../browser/picture.ts';
import { closePopup } from '../browser/popup.ts';
import { press, see, titled } from '../browser/screen.ts';
import { type Practice, practice } from '../practice/practice.ts';
import { fillNotebook } from './fill.ts';
import { screens } from './screens.ts';
import { beside, tile } from './sheet.ts';
import { popupStates } from './states.ts';

const store = join(root, '.github/store/pictures');
const readme = join(root, '.github/images');
/** What stores ask for. */
const size = { width: 1280, height: 800 };

/** The sharp ones are twice as large; the popup's go into README. */
async function popups(): Promise<void> {
  const session = await start({ shelf: practice, sharp: true });
  await fillNotebook(session);
  const { popup } = await meet(session, 'card');
  await onRung(popup, '6 Raving fan');
  // What may be asked is weighed after the first paint.
  await see(popup, 'button', 'Why');
  await picture(popup, join(readme, 'popup-light.png') as `${string}.png`);
  await picture(popup, join(readme, 'popup-dark.png') as `${string}.png`, 'dark');
  await closePopup(session, popup);
  await picture(await personPage(session), join(readme, 'person.png') as `${string}.png`);
  await popupStates(session, readme);
  await end(session);
}

async function forStores(): Promise<void> {
  const session = await start({ shelf: practice });
  await fillNotebook(session);
  const mina = async (popup: Page) => onRung(popup, '6 Raving fan');
  await overPage(session, 'card', '1-profile', mina);
  await overPage(session, 'roundcube', '2-mail', async (popup) => {
    await choose(popup, 'Call');
    await press(popup, 'textbox', line);
    await log(popup, 'Rang back: samples go to Bergen by the 2nd');
  });
  const notebook = await personPage(session);
  await notebook.setViewport(size);
  await shot(notebook, '3-person');
  await turnTo(notebook, 'ladders');
  await shot(notebook, '4-ladders');
  await turnTo(notebook, 'export');
  await see(notebook, 'button', 'Save');
  await shot(notebook, '5-export');
  await tile(notebook);
  await shot(notebook, 'tile', false);
  await end(session);
}

async function personPage(session: Session): Promise<Page> {
  const page = await openNotebook(session, 'people');
  await press(page, 'button', /Mina Park/);
  await titled(page, 'Mina Park');
  return page;
}

/** The popup in the corner of the page it was opened on, as the browser shows it. */
async function overPage(
  session: Session,
  where: Practice,
  name: string,
  work: (popup: Page) => Promise<void>,
): Promise<void> {
  const { page, popup } = await meet(session, where);
  await work(popup);
  const front = await popup.screenshot({ encoding: 'base64' });
  await closePopup(session, popup);
  await page.setViewport(size);
  const back = await page.screenshot({ encoding: 'base64' });
  const sheet = await session.browser.newPage();
  await sheet.setViewport(size);
  await beside(sheet, back, front);
  await shot(sheet, name);
  await sheet.close();
  await page.close();
}

async function shot(page: Page, name: string, whole = true): Promise<void> {
  if (whole) await page.evaluate(() => scrollTo(0, 0));
  await picture(page, join(store, `${name}.png`) as `${string}.png`);
  console.log(`${name}.png`);
}

make('chrome');
rmSync(store, { recursive: true, force: true });
mkdirSync(store, { recursive: true });
await forStores();
await popups();
await screens();
