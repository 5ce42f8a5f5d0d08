// Runs one of the project's own tools and keeps what it prints.
import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../browser/builds.ts';

export interface Outcome {
  ok: boolean;
  output: string;
}

const bin = join(root, 'node_modules/.bin');

interface Manner {
  /** Hears at once what the tool prints. */
  say?: (piece: string) => void;
  /** It takes what others that run meanwhile leave of the machine. */
  behind?: boolean;
}

/** Yields to whatever else runs, where the system can do that. */
function yieldTo(pid: number | undefined): void {
  try {
    if (pid) setPriority(pid, 10);
  } catch {
    // Without it the tool only takes more of the machine.
  }
}

/** The first word is a tool of node_modules/.bin. Never rejects: what goes wrong is in `output`. */
export function run(
  [tool = '', ...rest]: string[],
  environment: Record<string, string> = {},
  { say = () => {}, behind = false }: Manner = {},
): Promise<Outcome> {
  const env = {
    ...process.env,
    ...environment,
    PATH: bin + delimiter + (process.env.PATH ?? ''),
    CI: '1',
    NO_COLOR: '1',
  };
  // Both would be there when a terminal asks for colours, and Node would warn about it in every output.
  Reflect.deleteProperty(env, 'FORCE_COLOR');
  return new Promise((done) => {
    const child = spawn(tool, rest, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    if (behind) yieldTo(child.pid);
    let output = '';
    const keep = (piece: Buffer) => {
      output += piece;
      say(String(piece));
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ ok: false, output: `${tool} could not be started: ${error.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
