// The folder and the processes of one run: everything started here is stopped and removed, however the run ends.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browser/screen.ts';

export interface House {
  folder: string;
  /** Starts a server in a process group of its own, its output in `<name>.log`. */
  run(name: string, words: readonly string[], options?: SpawnOptions): ChildProcess;
  /** What a server last wrote. */
  log(name: string): string;
  /** Stops every process and removes the folder. Safe to call twice. */
  clear(): void;
}

export function openHouse(): House {
  const folder = mkdtempSync(join(tmpdir(), 'rung-live-'));
  // The servers give up their rights and must still get in.
  chmodSync(folder, 0o711);
  const started: ChildProcess[] = [];
  const clear = () => {
    for (const child of started.splice(0)) stop(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', clear);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => process.exit(code));
  return {
    folder,
    run(name, [program = '', ...words], options = {}) {
      const file = openSync(join(folder, `${name}.log`), 'a');
      const child = spawn(program, words, { ...options, detached: true, stdio: ['ignore', file, file] });
      child.on('error', () => {});
      started.push(child);
      return child;
    },
    log: (name) =>
      readFileSync(join(folder, `${name}.log`), 'utf8')
        .split('\n')
        .slice(-15)
        .join('\n'),
    clear,
  };
}

/** The whole group: servers have children. */
function stop({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** A port of the loopback that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

/** Waits until somebody listens there. */
export async function answers(port: number, house: House, name: string): Promise<void> {
  const knock = () =>
    new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
  await until(knock, `${name} to listen`).catch((error: Error) => {
    throw new Error(`${error.message}\n${house.log(name)}`);
  });
}
