// Where the builds are, and how a missing one is made.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** `granted` is the Chromium build whose sites are allowed beforehand: a permission prompt cannot be driven. */
export type Build = 'chrome' | 'firefox' | 'granted';

const folders: Record<Build, string> = {
  chrome: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
  granted: '.output/granted/chrome-mv3',
};

/** The folder of a build. Throws when it was not made yet. */
export function built(build: Build): string {
  const folder = join(root, folders[build]);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folders[build]} is missing: run "npm run build" first ("npm test" does it by itself).`);
  }
  return folder;
}

/** The words that make a build, as `npm test` and `npm start` run them. */
export function buildCommand(build: Build): { words: string[]; environment: Record<string, string> } {
  return {
    words: ['wxt', 'build', '-b', build === 'firefox' ? 'firefox' : 'chrome'],
    environment: build === 'granted' ? { RUNG_GRANTED: '1' } : {},
  };
}

/** Makes a build with the project's own tools. */
export function make(build: Build): void {
  const { words, environment } = buildCommand(build);
  const [tool = '', ...rest] = words;
  execFileSync(join(root, 'node_modules/.bin', tool), rest, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
