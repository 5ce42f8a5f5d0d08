// A node of Syncthing on loopback: nothing of it looks beyond this machine.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browser/screen.ts';

export interface SyncNode {
  id: string;
  folder: string;
  /** Does the folder lie on a disk of its own? */
  isDisk: boolean;
  /** Takes the network between this node and the others away, or gives it back. */
  pause(off: boolean): Promise<void>;
  kill(): void;
  start(): Promise<void>;
  /** Does it hold what the others hold, and knows it? */
  isDone(): Promise<boolean>;
}

const KEY = 'rung-test-only';

export interface Plan {
  home: string;
  api: number;
  port: number;
}

const idOf = (home: string): string =>
  execFileSync('syncthing', ['-home', home, '-device-id'], { encoding: 'utf8' }).trim();

/** `ready`: called with each folder before its node starts; true where it was put on a disk of its own. */
export async function makeNodes(
  root: string,
  count: number,
  ready: (folder: string, i: number) => boolean,
): Promise<SyncNode[]> {
  const plans = Array.from(
    { length: count },
    (_, i): Plan => ({ home: join(root, `node-${i}`), api: 18_384 + i, port: 22_100 + i }),
  );
  const disks: boolean[] = [];
  for (const [i, { home }] of plans.entries()) {
    mkdirSync(join(home, 'meet'), { recursive: true });
    disks.push(ready(join(home, 'meet'), i));
    execFileSync('syncthing', ['generate', '--home', home, '--no-default-folder'], { stdio: 'ignore' });
  }
  const ids = plans.map(({ home }) => idOf(home));
  return Promise.all(plans.map((plan, i) => makeNode(plan, i, plans, { ids, isDisk: disks[i] === true })));
}

async function makeNode(
  { home, api }: Plan,
  at: number,
  plans: readonly Plan[],
  { ids, isDisk }: { ids: readonly string[]; isDisk: boolean },
): Promise<SyncNode> {
  let child: ChildProcess | undefined;
  const folder = join(home, 'meet');
  const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${api}/rest/${path}`, { ...init, headers: { 'X-API-Key': KEY } });
  process.once('exit', () => child?.kill('SIGKILL'));
  const isUp = () =>
    call('system/ping').then(
      ({ ok }) => ok,
      () => false,
    );
  const start = async () => {
    const words = ['serve', '--home', home, '--no-browser', '--no-restart', '--no-upgrade'];
    child = spawn('syncthing', [...words, `--gui-address=127.0.0.1:${api}`, `--gui-apikey=${KEY}`], {
      stdio: 'ignore',
      // One process: the one that watches over it would go on when it is killed, and the other way round.
      env: { ...process.env, STMONITORED: 'yes' },
    });
    await until(isUp, 'a node of Syncthing', 30_000);
  };
  await start();
  const config = await (await call('config')).json();
  config.options = {
    ...config.options,
    listenAddresses: [`tcp://127.0.0.1:${plans[at]?.port}`],
    globalAnnounceEnabled: false,
    localAnnounceEnabled: false,
    relaysEnabled: false,
    natEnabled: false,
    urAccepted: -1,
    crashReportingEnabled: false,
    reconnectionIntervalS: 2,
    setLowPriority: false,
  };
  config.devices = ids.map((deviceID, i) => ({
    deviceID,
    name: `node-${i}`,
    addresses: [`tcp://127.0.0.1:${plans[i]?.port}`],
  }));
  const devices = ids.map((deviceID) => ({ deviceID }));
  config.folders = [
    {
      id: 'meet',
      label: 'meet',
      path: folder,
      type: 'sendreceive',
      devices,
      fsWatcherEnabled: true,
      fsWatcherDelayS: 1,
      rescanIntervalS: 10,
      minDiskFree: { value: 0, unit: '%' },
    },
  ];
  await call('config', { method: 'PUT', body: JSON.stringify(config) });
  await call('system/restart', { method: 'POST' }).catch(() => {});
  await until(async () => child?.exitCode !== null, 'the node to end', 20_000).catch(() => child?.kill());
  await start();
  return {
    id: ids[at] ?? '',
    folder,
    isDisk,
    start,
    kill: () => void child?.kill('SIGKILL'),
    pause: async (off) => void (await call(`system/${off ? 'pause' : 'resume'}`, { method: 'POST' })),
    async isDone() {
      const state = await (await call('db/status?folder=meet')).json();
      return state.state === 'idle' && state.needTotalItems === 0;
    },
  };
}
