// Finds things on a screen as a person with a screen reader does: by role and name.
import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';

type Name = string | RegExp;

/** A long run on a machine that does much else waits so many times as long: `RUNG_PATIENCE`. */
const patience = (): number => Number(process.env.RUNG_PATIENCE ?? 1);

/** Waits until `check` answers something true and gives that back. `what` completes the sentence "Waited in vain for …". */
export async function until<T>(check: () => T | Promise<T>, what: string, timeout = 10_000): Promise<NonNullable<T>> {
  const end = performance.now() + timeout * patience();
  for (;;) {
    const answer = await check();
    if (answer) return answer as NonNullable<T>;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((next) => setTimeout(next, 25));
  }
}

/** Everything on the screen with this role, in reading order. Hidden things are not there. */
export async function all(page: Page, role: string, name?: Name): Promise<SerializedAXNode[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false }).catch(() => null);
  return tree ? flat(tree).filter((node) => node.role === role && called(node, name)) : [];
}

/** The first thing with this role and name, once it is there. */
export async function see(page: Page, role: string, name?: Name): Promise<SerializedAXNode> {
  const found = () => all(page, role, name).then((nodes) => nodes[0]);
  return until(found, `${role} "${name ?? ''}" on ${page.url()}`).catch(async (error: Error) => {
    throw new Error(`${error.message}\nOn the screen:\n${await outline(page)}`);
  });
}

export async function element(page: Page, role: string, name?: Name): Promise<ElementHandle<HTMLElement>> {
  const found = async () => {
    const handle = await (await see(page, role, name)).elementHandle().catch(() => null);
    return handle as ElementHandle<HTMLElement> | null;
  };
  return until(found, `the element of ${role} "${name ?? ''}"`);
}

/** Waits until nothing has this role and name any more. */
export async function gone(page: Page, role: string, name?: Name): Promise<void> {
  await until(async () => (await all(page, role, name)).length === 0, `${role} "${name ?? ''}" to go`);
}

/** Clicks the middle of it, once it can be pressed. */
export async function press(page: Page, role: string, name?: Name): Promise<void> {
  await until(async () => !(await see(page, role, name)).disabled, `${role} "${name ?? ''}" to be pressable`);
  await (await element(page, role, name)).click();
}

/** By the keyboard: what moves away meanwhile is pressed all the same, and nothing else in its place. */
export async function pressByKey(page: Page, name: Name): Promise<void> {
  await until(async () => !(await see(page, 'button', name)).disabled, `button "${name}" to be pressable`);
  await (await element(page, 'button', name)).press('Enter');
}

/** Empties a box and types into it. */
export async function fill(page: Page, role: string, name: Name, text: string): Promise<void> {
  const box = await element(page, role, name);
  await box.focus();
  await box.evaluate((field) => (field as unknown as HTMLInputElement).select?.());
  await page.keyboard.type(text);
}

/** Does the screen say that it is practice, with the way back? */
export const isPractice = async (page: Page): Promise<boolean> =>
  (await all(page, 'button', 'Back to my notebook')).length === 1;

/** The text of the level-1 heading: who this screen is about. */
export async function title(page: Page): Promise<string> {
  const heading = await until(
    async () => (await all(page, 'heading')).find((node) => node.level === 1),
    `a level-1 heading on ${page.url()}`,
  );
  return heading.name ?? '';
}

/** Waits for the screen that a press leads to. */
export const titled = (page: Page, name: string): Promise<boolean> =>
  until(async () => (await title(page)) === name, `the screen “${name}”`);

/** The visible texts of a list's items, top first; empty when there is no such list. */
export async function items(page: Page, list: Name): Promise<string[]> {
  const handle = await (await all(page, 'list', list))[0]?.elementHandle();
  if (!handle) return [];
  return handle.evaluate((node) =>
    [...(node as HTMLElement).querySelectorAll<HTMLElement>(':scope > li, :scope > [role=listitem]')].map((item) =>
      item.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** What a screen reader would say of the screen, for messages. */
export async function outline(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: true }).catch(() => null);
  return tree
    ? flat(tree)
        .map((node) => `  ${node.role} "${node.name ?? ''}"`)
        .join('\n')
    : '  nothing';
}

function flat(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

function called(node: SerializedAXNode, name?: Name): boolean {
  if (name === undefined) return true;
  return typeof name === 'string' ? node.name === name : name.test(node.name ?? '');
}
