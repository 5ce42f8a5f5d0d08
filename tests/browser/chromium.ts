// A real Chromium with Rung in it: started, restarted on the same profile, and closed with a record of what went out.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { type Build, built } from './builds.ts';
import { chromium } from './find.ts';
import { type Asked, readRequests } from './requests.ts';
import { type Shelf, serveOn } from './serve.ts';

export interface Session {
  browser: Browser;
  extension: Extension;
  options: Options;
  /** Of the build: another folder is another extension for Chromium, with a storage of its own. */
  folder: string;
  profile: string;
  /** Addresses that pages asked for and did not get. */
  refused: string[];
}

export interface Options {
  build?: Build;
  /** Where the build is; by default where it was made. */
  folder?: string;
  /** Pages to answer at their real addresses; everything else is refused. Without it, only loopback is reached. */
  shelf?: Shelf;
  /** A profile to go on with; without one a new profile is made. */
  profile?: string;
  /** A window that a person sees. */
  headed?: boolean;
  /** Two pixels for each, for pictures that stay clear when enlarged. */
  sharp?: boolean;
  /** The language of the browser (BCP 47); without one English as in the United States. */
  language?: string;
}

/** No look-up ever leaves the machine, and the browser's own errands stay at home. */
const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

const passed = new Set<string>();

/** A folder that is thrown away when the tests end, whatever comes of them. */
export function passing(folder: string): string {
  if (passed.size === 0)
    process.once('exit', () => {
      for (const path of passed) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    });
  passed.add(folder);
  return folder;
}

export interface Running {
  browser: Browser;
  profile: string;
}

/** A browser without Rung. */
export async function launchChromium(
  options: Pick<Options, 'profile' | 'headed' | 'language' | 'sharp'>,
): Promise<Running> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'rung-'));
  // For a run that is interrupted; `end` is what throws a profile away otherwise.
  if (!options.profile) passing(profile);
  const screen = options.sharp ? '{3200x2400 devicePixelRatio=2}' : '{1600x1200}';
  const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    // The bench works for minutes in one call; a test has limits of its own.
    protocolTimeout: 3_600_000,
    executablePath: chromium(),
    headless: !options.headed,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads(profile) },
    // Popups are as wide as they are for a person only where scrollbars take their room.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    env: { ...process.env, LANGUAGE: options.language ?? 'en-US' },
    args: [
      ...quiet,
      ...rootArgs,
      `--log-net-log=${netLog(profile)}`,
      '--window-size=1280,900',
      `--screen-info=${screen}`,
      `--lang=${options.language ?? 'en-US'}`,
    ],
  });
  return { browser, profile };
}

/** Puts Rung into a browser. The id of an unpacked extension comes from its path: the same folder finds its database again. */
export async function install({ browser, profile }: Running, options: Options): Promise<Session> {
  const refused: string[] = [];
  const folder = options.folder ?? built(options.build ?? 'chrome');
  const extension = await take(browser, folder);
  await closeWelcome(browser, extension.id);
  if (options.shelf) for (const page of await browser.pages()) await serveOn(page, options.shelf, refused);
  return { browser, extension, options, folder, profile, refused };
}

export const start = async (options: Options): Promise<Session> => install(await launchChromium(options), options);

async function take(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not take the extension.');
  return extension;
}

/** Rung greets in a tab of its own when it is installed, which would come to the front at any moment. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const url = `chrome-extension://${id}/notebook.html#/welcome`;
  const target = await browser.waitForTarget((target) => target.url() === url, { timeout: 60_000 });
  await (await target.asPage()).close();
}

/** A new tab in front, at an address of the shelf. */
export async function open(session: Session, address: string): Promise<Page> {
  const page = await session.browser.newPage();
  if (session.options.shelf) await serveOn(page, session.options.shelf, session.refused);
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** A page of Rung itself in a tab, such as `notebook.html#/people`. */
export async function openOwn(session: Session, address: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(`chrome-extension://${session.extension.id}/${address}`, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** Closes the browser and tells every request that was made for the network, and by whom. The profile stays. */
export async function close(session: Session): Promise<Asked[]> {
  if (session.browser.connected) await session.browser.close();
  return readRequests(netLog(session.profile));
}

/** Loads the build once more over the running one, as an update does: the open tabs stay as they are. */
export async function update(session: Session): Promise<void> {
  session.extension = await take(session.browser, session.folder);
}

/** The same profile in a new browser, as after a night. */
export async function restart(session: Session): Promise<Session> {
  await close(session);
  return reopen(session);
}

/** A new browser on the profile of one that is gone. */
export const reopen = ({ options, folder, profile }: Session): Promise<Session> =>
  start({ ...options, folder, profile });

/** Closes the browser and throws its profile away. */
export async function end(session: Session): Promise<Asked[]> {
  const asked = await close(session);
  rmSync(session.profile, { recursive: true, force: true, maxRetries: 5 });
  return asked;
}

/** Where files go that are saved from a page. */
export function downloads(profile: string): string {
  return join(profile, 'saved');
}

function netLog(profile: string): string {
  return join(profile, 'net-log.json');
}
