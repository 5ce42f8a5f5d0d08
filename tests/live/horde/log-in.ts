// The door of Horde: the view is chosen with the password.
import type { Page } from 'puppeteer-core';
import { password } from '../dovecot.ts';
import { login } from '../letters.ts';

export type View = 'dynamic' | 'basic' | 'mobile' | 'smartmobile';

export async function logIn(page: Page, origin: string, view: View): Promise<void> {
  await page.goto(`${origin}/login.php`, { waitUntil: 'load' });
  await page.type('[name=horde_user]', login);
  await page.type('[name=horde_pass]', password);
  await page.select('[name=horde_select_view]', view);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
}
