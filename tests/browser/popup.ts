// Presses Rung's toolbar button, as a person does, and hands back the popup it opens.
import type { Page, Target } from 'puppeteer-core';
import type { Session } from './chromium.ts';
import { until } from './screen.ts';

/** Presses the button while `page` is the tab in front. The press is what grants `activeTab`. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  const popup = await pressButton(session, page);
  await popup.waitForSelector('h1');
  return popup;
}

/** Hands back the popup as it opens, whatever it shows yet. */
export async function pressButton(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const known = new Set(session.browser.targets());
  await page.triggerExtensionAction(session.extension);
  const target = await session.browser.waitForTarget((target) => !known.has(target) && isPopup(session, target), {
    timeout: 10_000,
  });
  return target.asPage();
}

export async function closePopup(session: Session, popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.close();
  await popupIsGone(session);
}

/** Clicks beside the popup, on an empty edge of the page: the browser closes the popup, as it does for a person. */
export async function clickBeside(session: Session, page: Page): Promise<void> {
  await page.mouse.click(3, 400);
  await popupIsGone(session);
}

async function popupIsGone(session: Session): Promise<void> {
  await until(() => !session.browser.targets().some((target) => isPopup(session, target)), 'the popup to be gone');
}

function isPopup(session: Session, target: Target): boolean {
  return target.url().startsWith(`chrome-extension://${session.extension.id}/popup.html`);
}
