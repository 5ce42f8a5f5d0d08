// `npm run test:live`: Rung in a real Chromium on a real Roundcube with a real mail server, all on this computer.
import { join } from 'node:path';
import { make } from '../browser/builds.ts';
import { type Session, start } from '../browser/chromium.ts';
import { switches, walks } from './cases.ts';
import { startDovecot } from './dovecot.ts';
import { drive, type Report } from './drive.ts';
import { type House, openHouse } from './house.ts';
import { hurry } from './hurry.ts';
import { install } from './install.ts';
import { type Roundcube, startRoundcube } from './roundcube.ts';
import { openRung } from './rung.ts';
import { climbAll } from './rungs.ts';
import { type SlowServer, startSlowServer } from './slow-server.ts';
import { logIn } from './webmail.ts';

const count = { passed: 0, failed: 0 };

const report: Report = (ok, line) => {
  count[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${line}`);
};

async function main(house: House): Promise<void> {
  make('granted');
  const roundcube = await startRoundcube(house, await startDovecot(house));
  const server = await startSlowServer(roundcube.port);
  const session = await start({ build: 'granted', profile: join(house.folder, 'profile') });
  try {
    await visit(session, roundcube, server);
  } finally {
    await session.browser.close();
  }
}

/** First every walk in its dress, then the letters that are changed in a hurry. */
async function visit(session: Session, roundcube: Roundcube, server: SlowServer): Promise<void> {
  const rung = await openRung(session, server.origin);
  for (const walk of walks) {
    roundcube.wear(walk.dress);
    const page = await session.browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await logIn(page, server.origin);
    await drive(page, rung, walk, report);
    await page.close();
  }
  const page = await session.browser.newPage();
  roundcube.wear({ skin: 'elastic', language: 'en_US' });
  await logIn(page, server.origin);
  await climbAll(session, page);
  for (const each of switches) await hurry(page, rung, server, each, report);
}

/** Ends with the counts alone on a line, as the other checks do. */
function finish(): never {
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed === 0 ? 0 : 1);
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(0);

async function run(): Promise<never> {
  const began = performance.now();
  try {
    install(console.log);
  } catch (error) {
    report(false, (error as Error).message);
    finish();
  }
  const installing = seconds(began);
  const ready = performance.now();
  const house = openHouse();
  await main(house).catch((error: Error) => report(false, error.stack ?? error.message));
  house.clear();
  console.log(`\nInstalling took ${installing} s, the rest ${seconds(ready)} s.`);
  finish();
}

await run();
