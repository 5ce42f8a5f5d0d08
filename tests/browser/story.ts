// Tells the popup what happened, as a rep does over years: a line, its details by name, and what the ladder makes of it.
import type { Page } from 'puppeteer-core';
import { choose, line, status } from './main-job.ts';
import { all, element, fill, outline, press, see, until } from './screen.ts';

/** What is said beside the line: the label of a field, and the answer as it stands on the screen. */
export type Details = Readonly<Record<string, string>>;

/** Puts an answer into the field of that name: a choice, a box to tick ("yes"), a day (`2025-04-03`), a number, words. */
export async function answer(page: Page, name: string, value: string): Promise<void> {
  const roles = ['combobox', 'textbox', 'Date', 'spinbutton', 'checkbox'];
  const field = await until(
    async () => (await Promise.all(roles.map((role) => all(page, role, name)))).flat()[0],
    `a field called "${name}" on\n${await outline(page)}`,
  );
  const box = await element(page, field.role, name);
  if (field.role === 'checkbox') return box.click();
  if (field.role === 'textbox' || field.role === 'spinbutton') return fill(page, field.role, name, value);
  await box.evaluate((node, wanted) => {
    const control = node as unknown as HTMLSelectElement;
    const option = [...(control.options ?? [])].find((one) => one.label === wanted);
    if (control.options && !option) throw new Error(`no answer called ${wanted}`);
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {};
    set?.call(control, option ? option.value : wanted);
    for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
  }, value);
}

const chosenKind = async (popup: Page) => (await all(popup, 'radio')).find(({ checked }) => checked)?.name;

/**
 * Types a line, waits for the kind that Rung understands by it, or chooses it where the line alone says another, adds
 * the details and presses Enter.
 */
export async function tell(popup: Page, text: string, kind: string, details: Details = {}): Promise<void> {
  await (await element(popup, 'textbox', line)).focus();
  await popup.keyboard.type(text);
  await until(async () => (await see(popup, 'textbox', line)).value === text, 'the line, whole');
  await until(async () => (await chosenKind(popup)) === kind, `the kind ${kind}`, 700).catch(async () => {
    await press(popup, 'button', 'More kinds');
    await choose(popup, kind);
    await until(async () => (await chosenKind(popup)) === kind, `the kind ${kind}, chosen`);
  });
  if (Object.keys(details).length > 0) {
    const summary = await element(popup, 'DisclosureTriangle', 'Details');
    await summary.focus();
    await popup.keyboard.press('Enter');
    for (const [name, value] of Object.entries(details)) await answer(popup, name, value);
  }
  await (await element(popup, 'textbox', line)).focus();
  await popup.keyboard.press('Enter');
  await until(async () => !(await see(popup, 'textbox', line)).value, `the line to be saved: ${await status(popup)}`);
}

/** Everything the card of the stage says: where they stand, since when, what shows it, what is missing. */
export async function standing(popup: Page): Promise<string> {
  const card = await element(popup, 'region', 'Stage');
  return card.evaluate((node) => (node as unknown as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
}

/** Unfolds the strip, where it is folded. */
export async function unfold(popup: Page): Promise<void> {
  if ((await all(popup, 'region', 'Evidence')).length > 0) return;
  await press(popup, 'button', 'Why this stage');
  await see(popup, 'region', 'Evidence');
}

/** The proofs and what is missing, one a line. */
export const evidence = (popup: Page): Promise<string[]> => itemsOf(popup, 'Evidence');

async function itemsOf(popup: Page, region: string): Promise<string[]> {
  const part = await element(popup, 'region', region);
  return part.evaluate((node) =>
    [...(node as unknown as HTMLElement).querySelectorAll('li')].map((item) =>
      (item as HTMLElement).innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** Accepts the stage that the journal suggests. */
export async function accept(popup: Page, stage: number): Promise<void> {
  await press(popup, 'button', `Move to ${stage}`);
}
