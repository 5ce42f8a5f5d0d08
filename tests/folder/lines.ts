// Lines logged by the screen of a laptop, until it is told to stop or its browser is killed in the middle.
import { fill, pressByKey, see } from '../browser/screen.ts';
import { type Laptop, turn } from './laptop.ts';

const PERSON = 'Dana Whitfield';

/** What the screens have said to be saved. */
export const saved: string[] = [];

export async function add(laptop: Laptop): Promise<void> {
  await turn(laptop, 'people');
  await fill(laptop.page, 'searchbox', /Find/, PERSON);
  await pressByKey(laptop.page, `Add “${PERSON}”`);
  await see(laptop.page, 'textbox', 'What happened?');
}

async function toPerson(laptop: Laptop): Promise<void> {
  await turn(laptop, 'people');
  await pressByKey(laptop.page, new RegExp(PERSON));
  await see(laptop.page, 'textbox', 'What happened?');
}

const BOX = '.quick-log textarea';

/**
 * One line, typed and entered; it counts once the screen says that it is saved. What was typed when the browser was killed
 * is in the box again: then both are one line.
 */
async function log({ page }: Laptop, text: string): Promise<void> {
  const box = await page.waitForSelector(BOX, { timeout: 60_000 });
  await box?.focus();
  await page.keyboard.sendCharacter(text);
  const line = await page.$eval(BOX, (field) => (field as HTMLTextAreaElement).value);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (selector, said) =>
      document.querySelector('main')?.textContent?.includes(said) &&
      document.querySelector<HTMLTextAreaElement>(selector)?.value === '',
    // A machine that does something else for a minute is no failure.
    { timeout: 150_000, polling: 50 },
    BOX,
    line,
  );
  saved.push(line);
}

/** No two lines are alike. */
export async function keepLogging(laptop: Laptop, isOver: () => boolean): Promise<void> {
  try {
    await toPerson(laptop);
    while (!isOver()) await log(laptop, `${laptop.name} ${saved.length} ${Math.random().toString(36).slice(2, 8)}`);
  } catch (error) {
    if (laptop.session.browser.connected) throw error;
  }
}
