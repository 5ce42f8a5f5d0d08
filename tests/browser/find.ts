// Finds the browsers to drive; on Debian or Ubuntu as root it installs Chromium, elsewhere it says what to install.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bring, mayBring } from '../steps/bring.ts';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const firefoxNames = ['firefox-esr', 'firefox'];

/** Where macOS and Windows keep browsers that are not on the PATH. */
const chromiumPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env.LOCALAPPDATA ?? ''}\\Chromium\\Application\\chrome.exe`,
  `${process.env.PROGRAMFILES ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${process.env.PROGRAMFILES ?? ''}\\Mozilla Firefox\\firefox.exe`,
];

const missing = 'No Chromium found: install a current Chromium or Chrome, or set CHROMIUM to the path of one.';
const packages = [
  ['chromium', '/usr/bin/chromium'],
  ['fonts-dejavu-core', '/usr/share/fonts/truetype/dejavu'],
] as const;

/** The Chromium to use, installed first where that is possible. Throws one sentence that says what to do. */
export function chromium(say: (line: string) => void = console.log): string {
  const named = process.env.CHROMIUM;
  if (named) return runnable(named) ? named : fail(`CHROMIUM points to ${named}, which cannot be run.`);
  const found = first(chromiumNames, chromiumPlaces);
  if (found) return found;
  if (!mayBring()) fail(missing);
  bring('No Chromium found (a current Chrome does too, or CHROMIUM may point to one)', packages, say);
  return first(chromiumNames, []) ?? fail('apt-get installed Chromium, but it is not on the PATH.');
}

/** The Firefox to use, or null: the checks in Firefox are left out where there is none. */
export function firefox(): string | null {
  const named = process.env.FIREFOX;
  if (named) return runnable(named) ? named : fail(`FIREFOX points to ${named}, which cannot be run.`);
  return first(firefoxNames, firefoxPlaces);
}

/** True where a person could see a window. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  return platform === 'darwin' || platform === 'win32' || !!(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

function first(names: string[], places: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = names.flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))));
  return [...onPath, ...places].find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(sentence: string): never {
  throw new Error(sentence);
}
