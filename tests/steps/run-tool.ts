// Runs one of the project's own tools and keeps what it prints.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../browser/builds.ts';

export interface Outcome {
  ok: boolean;
  output: string;
}

const bin = join(root, 'node_modules/.bin');

/** The first word is a tool of node_modules/.bin. Never rejects: what goes wrong is in `output`. `say` hears it at once. */
export function run(
  [tool = '', ...rest]: string[],
  environment: Record<string, string> = {},
  say: (piece: string) => void = () => {},
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
