// `npm run test:faults`: browsers are killed, stores damaged, disks filled, in a real Chromium; the seed is printed.
// `SEED=7` repeats the choices of a run; words after `--` choose files: `npm run test:faults -- kills damage`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { make, root } from '../browser/builds.ts';
import { unshownBy } from '../steps/demands.ts';
import { run } from '../steps/run-tool.ts';

const words = process.argv.slice(2);
const reports = join(root, '.output/tests');
const report = join(reports, 'faults.json');

mkdirSync(reports, { recursive: true });
make('chrome');
make('granted');
const all = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'faults', ...words];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { ok } = await run([...all, ...reporters], {}, (piece) => process.stdout.write(piece));
const unshown = ok && words.length === 0 ? unshownBy(report, 'faults') : [];
for (const row of unshown) console.log(`SECURITY.md names what did not pass: ${row}`);
process.exitCode = ok && unshown.length === 0 ? 0 : 1;
