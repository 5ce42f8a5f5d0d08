// `npm run test:folder`: three laptops with three nodes of Syncthing between them, on this machine alone. Lines are logged by
// their screens; browsers and nodes are killed in the middle, the network goes and comes; at the end all must hold the same.
//
// RUNG_WRITES and RUNG_KILLS say how much of it; without them a short run of a minute or two.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from '../browser/chromium.ts';
import { fill, outline, press, see, until } from '../browser/screen.ts';
import { differences, held } from './held.ts';
import { joinFolder, kill, type Laptop, newLaptop, revive, turn } from './laptop.ts';
import { makeNodes, type SyncNode } from './syncthing.ts';

const WRITES = Number(process.env.RUNG_WRITES ?? 60);
const KILLS = Number(process.env.RUNG_KILLS ?? 3);
const PASSPHRASE = 'seven calm herons wade';
const PERSON = 'Dana Whitfield';
const names = ['Laptop', 'Desktop', 'Travel'];
const began = Date.now();
const say = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

const root = mkdtempSync(join(tmpdir(), 'rung-folder-'));
const saved: string[] = [];

async function toPerson(laptop: Laptop): Promise<void> {
  await turn(laptop, 'people');
  await press(laptop.page, 'button', new RegExp(PERSON));
  await see(laptop.page, 'textbox', 'What happened?');
}

/** One line, typed and entered; it counts once the screen says that it is saved. */
async function log({ page }: Laptop, text: string): Promise<void> {
  const box = await page.waitForSelector('.quick-log input, .quick-log textarea, [aria-label="What happened?"]', {
    timeout: 10_000,
  });
  await box?.focus();
  await page.keyboard.sendCharacter(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (line) =>
      document.querySelector('main')?.textContent?.includes(line) &&
      (document.activeElement as HTMLInputElement)?.value === '',
    { timeout: 15_000, polling: 50 },
    text,
  );
  saved.push(text);
}

/** Logs until it is told to stop; a browser that is killed in the middle ends it. */
async function keepLogging(laptop: Laptop, until: () => boolean): Promise<number> {
  let done = 0;
  try {
    await toPerson(laptop);
    while (!until()) {
      await log(laptop, `${laptop.name} ${saved.length} ${Math.random().toString(36).slice(2, 8)}`);
      done += 1;
    }
  } catch (error) {
    if (laptop.session.browser.connected) throw error;
  }
  return done;
}

async function add(laptop: Laptop): Promise<void> {
  await turn(laptop, 'people');
  await fill(laptop.page, 'searchbox', /Find/, PERSON);
  await press(laptop.page, 'button', `Add “${PERSON}”`);
  await see(laptop.page, 'textbox', 'What happened?');
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !entry.parentPath.includes('.st') ? [join(entry.parentPath, entry.name)] : [],
  );

/** All at rest, and one digest; the seconds it took. */
async function equal(laptops: readonly Laptop[], nodes: readonly SyncNode[], seconds = 90): Promise<number> {
  const from = Date.now();
  for (const laptop of laptops) await turn(laptop, 'devices');
  await until(
    async () => {
      for (const { page } of laptops) await press(page, 'button', 'Meet now').catch(() => {});
      await sleep(1_500);
      const done = await Promise.all(nodes.map((node) => node.isDone().catch(() => false)));
      const digests = new Set((await Promise.all(laptops.map(held))).map(({ digest }) => digest));
      return done.every(Boolean) && digests.size === 1;
    },
    'one digest',
    seconds * 1_000,
  ).catch(async (error: Error) => {
    const states = await Promise.all(nodes.map((node) => node.isDone().catch(() => 'gone')));
    const screens = await Promise.all(laptops.map(({ page }) => outline(page)));
    const apart = differences(await Promise.all(laptops.map(held)));
    throw new Error([error.message, `nodes at rest: ${states}`, ...apart, ...screens].join('\n'));
  });
  return (Date.now() - from) / 1_000;
}

async function run(): Promise<void> {
  const nodes = await makeNodes(root, 3);
  say('three nodes of Syncthing run on loopback');
  const laptops: Laptop[] = [];
  for (const [i, name] of names.entries()) laptops.push(await newLaptop(name, nodes[i]?.folder ?? '', 81 + i));
  const [first, ...others] = laptops as [Laptop, ...Laptop[]];
  await joinFolder(first, PASSPHRASE, true);
  await add(first);
  await turn(first, 'devices');
  await press(first.page, 'button', 'Meet now');
  await until(
    async () => (await Promise.all(nodes.map((node) => filesIn(node.folder).length))).every((n) => n >= 2),
    'the key everywhere',
    60_000,
  );
  for (const laptop of others) await joinFolder(laptop, PASSPHRASE, false);
  say(`three laptops met: equal after ${(await equal(laptops, nodes)).toFixed(1)} s`);

  for (let killed = 0; killed < KILLS || saved.length < WRITES; killed += 1) {
    const goal = saved.length + Math.max(1, Math.ceil((WRITES - saved.length) / Math.max(1, KILLS - killed)));
    const victim = laptops[killed % 3] as Laptop;
    const node = nodes[(killed + 1) % 3] as SyncNode;
    const cut = nodes[(killed + 2) % 3] as SyncNode;
    let over = false;
    const logging = laptops.map((laptop) => keepLogging(laptop, () => over));
    // Whoever fails is heard of below; until then nobody else is stopped.
    for (const one of logging) one.catch(() => {});
    await until(() => saved.length >= goal - 3, `${goal} lines`, 240_000);
    const killsNow = killed < KILLS;
    if (killsNow) {
      node.kill();
      await cut.pause(true);
      await kill(victim);
    }
    await sleep(1_000);
    over = true;
    await Promise.all(logging);
    if (killsNow) {
      await node.start();
      await cut.pause(false);
      await revive(victim);
    }
    say(`${saved.length} lines saved, ${killed + 1} times killed`);
  }
  say(`equal after ${(await equal(laptops, nodes)).toFixed(1)} s`);

  const all = await Promise.all(laptops.map(held));
  const lost = all.flatMap(({ notes }) => saved.filter((line) => !notes.includes(line)));
  const doubled = all.flatMap(({ notes }) => notes.filter((line, i) => notes.indexOf(line) !== i));
  const files = nodes.flatMap((node) => filesIn(node.folder));
  const conflicts = files.filter((path) => path.includes('sync-conflict'));
  const plain = files.filter((path) => readFileSync(path).includes('Dana'));
  const bytes = filesIn(nodes[0]?.folder ?? '').reduce((sum, path) => sum + readFileSync(path).length, 0);
  say(
    `${saved.length} lines, ${KILLS} kills of browsers and ${KILLS} of nodes: ${lost.length} lost, ${doubled.length} doubled, ${conflicts.length} conflict copies, ${plain.length} files with a name in them`,
  );
  say(`the folder: ${filesIn(nodes[0]?.folder ?? '').length} files, ${bytes} bytes`);
  if (process.env.RUNG_PICTURE) await first.page.screenshot({ path: process.env.RUNG_PICTURE as `${string}.png` });
  const bad = lost.length + doubled.length + conflicts.length + plain.length;
  for (const laptop of laptops) {
    const asked = await close(laptop.session);
    if (asked.length > 0) say(`${laptop.name} asked for ${asked.length} addresses`);
    laptop.display.close();
  }
  for (const node of nodes) node.kill();
  if (bad > 0) throw new Error('What was promised did not hold.');
}

run().then(
  () => {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    process.exit(0);
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
