// A real Firefox with Rung in it, driven by WebDriver BiDi; its toolbar button is pressed in Firefox's own window.
import { randomUUID } from 'node:crypto';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { built } from './builds.ts';
import { firefox } from './find.ts';
import { until } from './screen.ts';
import { type Shelf, serveOn } from './serve.ts';

export interface Fox {
  browser: Browser;
  shelf: Shelf;
  /** The host of the extension's own pages: `moz-extension://<host>/`. */
  host: string;
  refused: string[];
  /** The id of Firefox's own window. */
  window: string;
}

/** One thing on the popup's screen, as Firefox tells a screen reader. */
export interface Seen {
  role: string;
  name: string;
}

const gecko = 'rung@rung.example';
const widget = 'rung_rung_example';

/** True where there is a Firefox; says so in one line where there is none. */
export function firefoxIsHere(say: (line: string) => void = console.log): boolean {
  const here = firefox() !== null;
  if (!here) say('No Firefox found: the checks in Firefox are left out. Install Firefox 140 or later to run them.');
  return here;
}

/** A profile to go on with: the add-on is gone from it after each run, what it kept is not. */
export interface Again {
  profile: string;
  /** Of `Fox`; the same each time. */
  host: string;
}

export async function startFirefox(shelf: Shelf, again?: Again): Promise<Fox> {
  const executablePath = firefox();
  if (!executablePath) throw new Error('No Firefox found.');
  const host = again?.host ?? randomUUID();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(again && { userDataDir: again.profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: host }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Every name leads nowhere, so nothing leaves the machine.
      'network.proxy.type': 1,
      'network.proxy.socks': '127.0.0.1',
      'network.proxy.socks_port': 9,
      'network.proxy.socks_remote_dns': true,
    },
  });
  await browser.installExtension(built('firefox'));
  const greeting = await until(
    async () => (await contexts(browser)).find(({ url }) => url.endsWith('/notebook.html#/welcome')),
    'the greeting of a new installation',
  );
  await send(browser, 'browsingContext.close', { context: greeting.context });
  const window = (await contexts(browser, { 'moz:scope': 'chrome' })).find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox showed no window.');
  return { browser, shelf, host, refused: [], window: window.context };
}

export async function openInFirefox(fox: Fox, address: string): Promise<Page> {
  const page = await fox.browser.newPage();
  await serveOn(page, fox.shelf, fox.refused);
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** A page of Rung itself in a tab. Puppeteer never hears the end of such a load, so the first heading is awaited instead. */
export async function openOwnInFirefox(fox: Fox, address: string): Promise<Page> {
  const page = await fox.browser.newPage();
  await page.goto(`moz-extension://${fox.host}/${address}`, { waitUntil: [] });
  await until(
    () => page.evaluate(() => document.querySelector('h1') !== null).catch(() => false),
    `${address} in Firefox`,
  );
  return page;
}

/** Presses the toolbar button with the mouse and waits for the popup's level-1 heading. */
export async function openFoxPopup(fox: Fox): Promise<void> {
  await inWindow(fox, `CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar')`);
  await until(() => inWindow(fox, pressButton), 'the toolbar button of Firefox');
  await until(async () => (await foxPopup(fox)).some(({ role }) => role === 'heading'), 'the popup in Firefox', 20_000);
  // A window that nobody sees is never the active one, so Firefox does not hand the focus over by itself.
  await inWindow(fox, "document.querySelector('.webextension-popup-browser').focus()");
}

/** What the popup shows, in reading order; empty while no popup is open. */
export async function foxPopup(fox: Fox): Promise<Seen[]> {
  return JSON.parse(String(await inWindow(fox, readPopup)));
}

/** Types into whatever has the focus; the popup focuses its line by itself. `\n` is Enter. */
export async function typeInFoxPopup(fox: Fox, text: string): Promise<void> {
  await until(() => inWindow(fox, entryHasFocus), 'the focus on a line of the popup');
  await inWindow(fox, `(${typeKeys})(${JSON.stringify(text)})`);
}

const pressButton = `(() => {
  const box = document.getElementById('${widget}-BAP')?.getBoundingClientRect();
  if (!box?.width) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const kind of ['mousedown', 'mouseup'])
    window.synthesizeMouseEvent(kind, x, y, { button: 0, clickCount: 1, buttons: kind === 'mousedown' ? 1 : 0 }, {});
  return true;
})()`;

const entryHasFocus = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const focused = (node) => {
    const state = {};
    node.getState(state, {});
    if (service.getStringRole(node.role) === 'entry' && state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) return true;
    for (let child = node.firstChild; child; child = child.nextSibling) if (focused(child)) return true;
    return false;
  };
  const popup = document.querySelector('.webextension-popup-browser');
  return popup ? focused(service.getAccessibleFor(popup)) : false;
})()`;

const readPopup = `(() => {
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) return '[]';
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const seen = [];
  const walk = (node) => {
    for (let child = node?.firstChild; child; child = child.nextSibling) {
      seen.push({ role: service.getStringRole(child.role), name: child.name ?? '' });
      walk(child);
    }
  };
  walk(service.getAccessibleFor(popup));
  return JSON.stringify(seen);
})()`;

const typeKeys = `(text) => {
  const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  typist.beginInputTransactionForTests(window);
  for (const sign of text) {
    const key = sign === '\\n' ? 'Enter' : sign;
    const event = new KeyboardEvent('', { key, keyCode: sign === '\\n' ? KeyboardEvent.DOM_VK_RETURN : 0 });
    typist.keydown(event);
    typist.keyup(event);
  }
}`;

/** Runs an expression in Firefox's own window, where the toolbar is. */
async function inWindow(fox: Fox, expression: string): Promise<unknown> {
  const target = { context: fox.window };
  const answer = await send<{ result?: { value?: unknown }; exceptionDetails?: { text: string } }>(
    fox.browser,
    'script.evaluate',
    { expression, target, awaitPromise: true },
  );
  if (answer.exceptionDetails) throw new Error(`In Firefox's window: ${answer.exceptionDetails.text}`);
  return answer.result?.value;
}

async function contexts(browser: Browser, scope: object = {}): Promise<{ context: string; url: string }[]> {
  const tree = await send<{ contexts: { context: string; url: string }[] }>(browser, 'browsingContext.getTree', scope);
  return tree.contexts;
}

/** Puppeteer keeps its BiDi connection to itself; Firefox's own window is reached only through it. */
async function send<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: T }> };
  };
  return (await connection.send(method, params)).result;
}
