// The popup in each of its states, side by side on one sheet in light and on one in dark: for README.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../browser/builds.ts';
import type { Session } from '../browser/chromium.ts';
import { focusOnLine, log, meet, onRung } from '../browser/main-job.ts';
import { picture, type Scheme, wear } from '../browser/picture.ts';
import { closePopup } from '../browser/popup.ts';
import { press, see, title, until } from '../browser/screen.ts';
import type { Practice } from '../practice/practice.ts';
import { inRows } from './sheet.ts';

interface State {
  /** What is seen, in a few words below the picture. */
  says: string;
  where: Practice;
  make(popup: Page): Promise<void>;
}

const named = (popup: Page, name: string) => until(async () => (await title(popup)) === name, name);
const onMina = async (popup: Page): Promise<void> => {
  await onRung(popup, '6 Raving fan');
  await see(popup, 'button', 'Why');
};

/** In the order of a morning; each goes on from what the one before has left in the notebook. */
const STATES: readonly State[] = [
  { says: 'One press: who, which stage, what is next, the line, the history', where: 'card', make: onMina },
  {
    says: 'The strip unfolds into the ladder',
    where: 'card',
    make: async (popup) => {
      await onMina(popup);
      await press(popup, 'button', 'Why this stage');
      await see(popup, 'region', 'Evidence');
    },
  },
  {
    says: 'Typed, and what is understood of it',
    where: 'card',
    make: async (popup) => {
      await onMina(popup);
      await focusOnLine(popup);
      await popup.keyboard.type('Called yesterday, wants samples, follow up next Friday #jars');
      await see(popup, 'list', 'Understood');
      await until(async () => (await popup.$$('[aria-label="Understood"] li')).length > 3, 'four chips');
    },
  },
  {
    says: 'Saved: it stands there, with Undo; a follow-up waits in Next',
    where: 'gmail',
    make: async (popup) => {
      await named(popup, 'Priya Raman');
      await log(popup, 'Sent the catalogue, follow up next Friday');
      await until(async () => (await popup.$$('.next .errand')).length > 0, 'the follow-up in Next');
    },
  },
  {
    says: 'The menu',
    where: 'gmail',
    make: async (popup) => {
      await named(popup, 'Priya Raman');
      await press(popup, 'button', 'More about Priya Raman');
      await see(popup, 'button', 'Pin a note');
    },
  },
  { says: 'Somebody new', where: 'roundcube', make: focusOnLine },
];

async function shots(session: Session, { where, make }: State): Promise<Record<Scheme, string>> {
  const { page, popup } = await meet(session, where);
  await make(popup);
  const shot = async (scheme: Scheme) => {
    await wear(popup, scheme);
    // Two frames: the first may still carry the old colours.
    await popup.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return popup.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  };
  const taken = { light: await shot('light'), dark: await shot('dark') };
  await closePopup(session, popup);
  await page.close();
  return taken;
}

/** Writes `popup-states-light.png` and `popup-states-dark.png` into `folder`. */
export async function popupStates(session: Session, folder = join(root, '.github/images')): Promise<void> {
  const taken: { says: string; shots: Record<Scheme, string> }[] = [];
  for (const state of STATES) taken.push({ says: state.says, shots: await shots(session, state) });
  const sheet = await session.browser.newPage();
  for (const scheme of ['light', 'dark'] as const) {
    await inRows(
      sheet,
      taken.map(({ says, shots }) => [says, shots[scheme]] as const),
      scheme,
    );
    await picture(sheet, `${join(folder, `popup-states-${scheme}`)}.png`, scheme);
  }
  await sheet.close();
}
