// `npm run test:live`: Rung in a real Chromium on a real Roundcube with a real mail server, all on this computer.
// `npm run test:live -- sogo horde` does the same with those, each in a Debian root of its own.
import { join } from 'node:path';
import { make, root } from '../browser/builds.ts';
import { type Session, start } from '../browser/chromium.ts';
import { drive, type Report } from './drive.ts';
import { horde } from './horde/index.ts';
import { type House, openHouse } from './house.ts';
import { hurry } from './hurry.ts';
import { roundcube } from './roundcube/index.ts';
import { openRung } from './rung.ts';
import { climbAll } from './rungs.ts';
import { type SlowServer, startSlowServer } from './slow-server.ts';
import { sogo } from './sogo/index.ts';
import type { Running, Webmail } from './webmail.ts';

const webmails: Readonly<Record<string, Webmail>> = { roundcube, sogo, horde };

const count = { passed: 0, failed: 0 };

const report: Report = (ok, line) => {
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${line}`);
};

async function live(name: string, webmail: Webmail, house: House): Promise<void> {
  const running = await webmail.start(house);
  const server = await startSlowServer(running.port);
  const session = await start({ build: 'granted', profile: join(house.folder, `profile-${name}`) });
  try {
    await visit(session, running, server, (ok, line) => report(ok, `${name} ${line}`));
  } catch (error) {
    const [page] = (await session.browser.pages()).filter((each) => each.url().startsWith(server.origin)).slice(-1);
    const picture = join(root, `.output/live-${name}.png`);
    await page?.screenshot({ path: picture as `${string}.png` });
    throw new Error(`${(error as Error).message} What was on the screen: ${picture}.`);
  } finally {
    await session.browser.close();
    server.close();
  }
}

/** First every walk in its dress, then the letters that are changed in a hurry. */
async function visit(session: Session, { walks, hurry: mail }: Running, server: SlowServer, say: Report) {
  const rung = await openRung(session);
  for (const walk of walks) {
    if (walk.told) await rung.tell();
    await session.browser.deleteCookie(...(await session.browser.cookies()));
    const page = await session.browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await walk.enter(page, server.origin);
    await drive(page, rung, walk, say);
    await page.close();
  }
  if (!mail) return;
  await session.browser.deleteCookie(...(await session.browser.cookies()));
  const page = await session.browser.newPage();
  await mail.enter(page, server.origin);
  await climbAll(session, page, mail.acts.select);
  for (const each of mail.switches) await hurry({ page, rung, server, mail }, each, say);
}

/** Ends with the counts alone on a line, as the other checks do. */
function finish(): never {
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed === 0 ? 0 : 1);
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(0);

/** The webmails asked for; where an unknown one is, the sentence that says so. */
function asked(names: readonly string[]): [string, Webmail][] | string {
  const wanted = names.length > 0 ? names : ['roundcube'];
  const unknown = wanted.find((name) => !Object.hasOwn(webmails, name));
  if (unknown) return `There is no live test with “${unknown}”; there is one with ${Object.keys(webmails).join(', ')}.`;
  return wanted.flatMap((name) => (webmails[name] ? [[name, webmails[name]]] : []));
}

async function one(name: string, webmail: Webmail): Promise<void> {
  const began = performance.now();
  try {
    webmail.install(console.log);
  } catch (error) {
    return report(false, (error as Error).message);
  }
  const [installing, ready, before] = [seconds(began), performance.now(), { ...count }];
  const house = openHouse();
  await live(name, webmail, house).catch((error: Error) => report(false, error.stack ?? error.message));
  house.clear();
  const checks = `${count.passed - before.passed} passed, ${count.failed - before.failed} failed`;
  console.log(`\n${name}: ${checks}. Installing took ${installing} s, the rest ${seconds(ready)} s.\n`);
}

const wanted = asked(process.argv.slice(2));
if (typeof wanted === 'string') report(false, wanted);
else {
  make('granted');
  for (const [name, webmail] of wanted) await one(name, webmail);
}
finish();
