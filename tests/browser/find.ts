// Finds the browsers to drive; on Debian or Ubuntu as root it installs Chromium, elsewhere it says what to install.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

/** The Chromium to use, installed first where that is possible. Throws one sentence that says what to do. */
export function chromium(say: (line: string) => void = console.log): string {
  const named = process.env.CHROMIUM;
  if (named) return runnable(named) ? named : fail(`CHROMIUM points to ${named}, which cannot be run.`);
  const found = first(chromiumNames, chromiumPlaces);
  if (found) return found;
  if (!mayInstall()) {
    return fail('No Chromium found: install a current Chromium or Chrome, or set CHROMIUM to the path of one.');
  }
  say('No Chromium found; installing it with apt-get …');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
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

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(...words: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-q', ...words], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
}

function fail(sentence: string): never {
  throw new Error(sentence);
}
