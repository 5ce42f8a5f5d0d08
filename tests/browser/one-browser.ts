// One Chromium for one test file after the other, since starting one takes seconds: each file gets a Rung of its own in it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './builds.ts';
import {
  downloads,
  end,
  install,
  launchChromium,
  type Options,
  passing,
  type Running,
  type Session,
} from './chromium.ts';

type Shared = Pick<Options, 'build' | 'language' | 'shelf' | 'sharp'>;

/** Browsers that nobody uses now, by what cannot be changed in one that runs. */
const idle = new Map<string, Running>();
const kindOf = ({ language, sharp }: Shared): string => `${language ?? ''}${sharp ? ' sharp' : ''}`;

/** A Rung that was never used, in a browser that may have been. Give it back instead of ending it. */
export async function borrow(options: Shared): Promise<Session> {
  const running = idle.get(kindOf(options)) ?? (await launchChromium(options));
  idle.delete(kindOf(options));
  // A copy, because what is at another place is another extension: nothing is left in its storage.
  const folder = passing(mkdtempSync(join(tmpdir(), 'rung-build-')));
  cpSync(built(options.build ?? 'chrome'), folder, { recursive: true });
  return install(running, { ...options, folder });
}

/** Takes Rung out of the browser and keeps that for the next; one that was killed or restarted meanwhile is ended. */
export async function giveBack(session: Session | undefined): Promise<void> {
  if (!session) return;
  const { browser, extension, options, folder, profile } = session;
  if (options.profile || !browser.connected) return void (await end(session));
  const old = await browser.pages();
  await browser.newPage();
  await browser.uninstallExtension(extension.id);
  await Promise.all(old.map((page) => (page.isClosed() ? undefined : page.close().catch(() => {}))));
  rmSync(folder, { recursive: true, force: true });
  rmSync(downloads(profile), { recursive: true, force: true });
  idle.set(kindOf(options), { browser, profile });
}
