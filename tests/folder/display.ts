// A screen without a monitor: pages that ask the browser's own questions need a window, and somebody who answers with keys.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { until } from '../browser/screen.ts';

export interface Display {
  name: string;
  /** Keys to the window in front, as xdotool names them. */
  keys(...names: string[]): void;
  close(): void;
}

const isUp = (name: string): boolean => {
  try {
    execFileSync('xdotool', ['getdisplaygeometry'], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export async function openDisplay(number: number): Promise<Display> {
  const name = `:${number}`;
  const started: ChildProcess[] = [
    spawn('Xvfb', [name, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  ];
  const close = () => {
    for (const one of started.reverse()) one.kill();
  };
  // A run that fails leaves nothing behind.
  process.once('exit', close);
  await until(() => isUp(name), 'a display');
  // Without a window manager no window has the keys.
  started.push(spawn('openbox', [], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' }));
  return {
    name,
    keys(...names) {
      execFileSync('xdotool', ['key', '--delay', '120', ...names], {
        env: { ...process.env, DISPLAY: name },
        stdio: 'ignore',
      });
    },
    close,
  };
}
