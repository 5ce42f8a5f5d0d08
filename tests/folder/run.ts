// `npm run test:folder`: three laptops with three nodes of Syncthing between them, on this machine alone. Lines are logged by
// their screens; browsers and nodes are killed in the middle, the network goes and comes, a disk runs full, a byte is turned;
// a fourth laptop joins with nothing in it. At the end all must hold the same.
//
// RUNG_WRITES and RUNG_KILLS say how much of it; without them a short run of a minute or two.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { make } from '../browser/builds.ts';
import { outline, pressByKey, until } from '../browser/screen.ts';
import { bring } from '../steps/bring.ts';
import { differences, held } from './held.ts';
import { joinFolder, kill, type Laptop, newLaptop, revive, shut, turn } from './laptop.ts';
import { add, keepLogging, saved } from './lines.ts';
import { filesIn, fillDisk, freeDisk, leaveFiller, putDisk, takeDisk, turnByte } from './spoiling.ts';
import { makeNodes, type SyncNode } from './syncthing.ts';

// Three browsers on one machine, which often does something else, too.
process.env.RUNG_PATIENCE ??= '6';
// Each browser, node, display and disk has something to end on the way out.
process.setMaxListeners(60);
const WRITES = Number(process.env.RUNG_WRITES ?? 60);
const KILLS = Number(process.env.RUNG_KILLS ?? 3);
const PASSPHRASE = 'seven calm herons wade';
const names = ['Laptop', 'Desktop', 'Travel', 'New one'];
const DISK = 24 * 2 ** 20;
const began = Date.now();
const say = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

const packages = ['Xvfb', 'xdotool', 'openbox', 'syncthing'].map(
  (name) => [name.toLowerCase(), `/usr/bin/${name}`] as const,
);
bring('Laptops and a folder between them', packages, say);
make('chrome');

const root = mkdtempSync(join(tmpdir(), 'rung-folder-'));

/** All at rest, and one digest; the seconds it took. */
async function equal(laptops: readonly Laptop[], nodes: readonly SyncNode[], seconds = 120): Promise<string> {
  const from = Date.now();
  for (const laptop of laptops) await turn(laptop, 'devices');
  await until(
    async () => {
      for (const { page } of laptops) await pressByKey(page, 'Meet now').catch(() => {});
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
  return `${((Date.now() - from) / 1_000).toFixed(1)} s`;
}

/** All log at once until there are `goal` lines; then one browser and one node die in the middle, and a third is cut off. */
async function round(laptops: readonly Laptop[], nodes: readonly SyncNode[], goal: number, turnOf: number | null) {
  let over = false;
  const logging = laptops.map((laptop) => keepLogging(laptop, () => over));
  // Whoever fails is heard of below; until then nobody else is stopped.
  for (const one of logging) one.catch(() => {});
  // Killed while the last ones are written; without a kill all of them are waited for.
  await until(() => saved.length >= goal - (turnOf === null ? 0 : 3), `${goal} lines`, 300_000);
  const pick = <One>(all: readonly One[], by: number) => all[((turnOf ?? 0) + by) % 3] as One;
  const [victim, node, cut] = [pick(laptops, 0), pick(nodes, 1), pick(nodes, 2)];
  if (turnOf !== null) {
    node.kill();
    await cut.pause(true);
    await kill(victim);
  }
  await sleep(1_000);
  over = true;
  await Promise.all(logging);
  if (turnOf === null) return;
  await node.start();
  await cut.pause(false);
  await revive(victim);
}

/** The folder of one of them is on a disk without room: its lines are saved all the same, and that they wait is said. */
async function withoutRoom(laptop: Laptop, folder: string): Promise<void> {
  fillDisk(folder);
  const goal = saved.length + 3;
  await keepLogging(laptop, () => saved.length >= goal);
  await turn(laptop, 'devices');
  await pressByKey(laptop.page, 'Meet now');
  const saysBoth = async () => {
    const words = await outline(laptop.page);
    return /wait to be passed on/.test(words) && /disk|space|room/i.test(words);
  };
  await until(saysBoth, 'a word that lines wait, and why', 30_000).catch(async (error: Error) => {
    throw new Error(`${error.message}\n${await outline(laptop.page)}`);
  });
  freeDisk(folder);
}

async function meetAll(laptops: readonly Laptop[], nodes: readonly SyncNode[]): Promise<void> {
  const [first, ...others] = laptops as [Laptop, ...Laptop[]];
  await joinFolder(first, PASSPHRASE, true);
  await add(first);
  await turn(first, 'devices');
  await pressByKey(first.page, 'Meet now');
  await until(() => nodes.every(({ folder }) => filesIn(folder).length >= 2), 'the key everywhere', 120_000);
  for (const laptop of others) await joinFolder(laptop, PASSPHRASE, false);
}

/** What was promised, counted; the number of breaches. */
async function judge(laptops: readonly Laptop[], nodes: readonly SyncNode[]): Promise<number> {
  const all = await Promise.all(laptops.map(held));
  const lost = all.flatMap(({ notes }) => saved.filter((line) => !notes.includes(line)));
  const doubled = all.flatMap(({ notes }) => notes.filter((line, i) => notes.indexOf(line) !== i));
  const files = nodes.flatMap((node) => filesIn(node.folder));
  const conflicts = files.filter((path) => path.includes('sync-conflict'));
  const plain = files.filter((path) => readFileSync(path).includes('Dana'));
  const lines = [
    `${saved.length} lines, ${KILLS} kills of browsers and ${KILLS} of nodes`,
    `${lost.length} lost, ${doubled.length} doubled, ${conflicts.length} conflict copies`,
    `${plain.length} files with a name in them`,
  ];
  say(lines.join(': '));
  for (const line of [...new Set([...lost, ...doubled])].slice(0, 9)) say(`lost or doubled: ${line}`);
  const here = filesIn(nodes[0]?.folder ?? '');
  say(`the folder: ${here.length} files, ${here.reduce((sum, path) => sum + readFileSync(path).length, 0)} bytes`);
  return lost.length + doubled.length + conflicts.length + plain.length;
}

async function run(): Promise<void> {
  const nodes = await makeNodes(root, 4, (folder, i) => {
    const isDisk = i === 1 && putDisk(folder, DISK);
    if (isDisk) process.once('exit', () => takeDisk(folder));
    leaveFiller(folder);
    return isDisk;
  });
  const [, small] = nodes as [SyncNode, SyncNode];
  say('four nodes of Syncthing run on loopback');
  const laptops: Laptop[] = [];
  const open = async (i: number) => newLaptop(names[i] ?? '', nodes[i]?.folder ?? '', 81 + i);
  for (let i = 0; i < 3; i += 1) laptops.push(await open(i));
  await meetAll(laptops, nodes);
  say(`three laptops met: equal after ${await equal(laptops, nodes)}`);

  for (let killed = 0; killed < KILLS || saved.length < WRITES; killed += 1) {
    const goal = saved.length + Math.max(1, Math.ceil((WRITES - saved.length) / Math.max(1, KILLS - killed)));
    await round(laptops, nodes, goal, killed < KILLS ? killed : null);
    say(`${saved.length} lines saved, ${Math.min(killed + 1, KILLS)} times killed`);
  }
  say(`equal after ${await equal(laptops, nodes)}`);
  const before = await judge(laptops, nodes);
  if (small.isDisk) {
    await withoutRoom(laptops[1] as Laptop, small.folder);
    say(`a disk was full: equal after ${await equal(laptops, nodes)}`);
  } else say('no disk was filled: this machine lets nobody mount one');
  const turned = turnByte(nodes[2]?.folder ?? '');
  say(`a byte turned in ${turned}: equal after ${await equal(laptops, nodes)}`);
  const fourth = await open(3);
  laptops.push(fourth);
  await joinFolder(fourth, PASSPHRASE, false);
  say(`a fourth joined: equal after ${await equal(laptops, nodes)}`);

  const bad = before + (await judge(laptops, nodes));
  if (process.env.RUNG_PICTURE) await fourth.page.screenshot({ path: process.env.RUNG_PICTURE as `${string}.png` });
  for (const laptop of laptops) {
    await shut(laptop);
    laptop.display.close();
  }
  const asked = laptops.flatMap((laptop) => laptop.asked);
  say(`addresses Rung asked for: ${asked.length} ${asked.slice(0, 3).join(' ')}`);
  for (const node of nodes) node.kill();
  if (bad + asked.length > 0) throw new Error('What was promised did not hold.');
}

// What is left running is ended on the way out, also after an interruption.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

run().then(
  () => {
    process.once('exit', () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
    process.exit(0);
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
