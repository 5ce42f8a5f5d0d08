// `npm run test:readers`: our files given to the programs other people read them with, each verdict printed.
import { join } from 'node:path';
import { root } from '../browser/builds.ts';
import { counted } from '../steps/counted.ts';
import { run } from '../steps/run-tool.ts';
import { install } from './install.ts';

const report = join(root, '.output/tests/readers.json');

async function main(): Promise<boolean> {
  install(console.log);
  // Nothing may have prepared the types yet: `npm ci` does, but not where install scripts are forbidden.
  await run(['wxt', 'prepare']);
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  const words = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'readers', ...reporters];
  const { ok, output } = await run(words);
  console.log(output.trim());
  const { passed, failed } = counted(report);
  console.log(`\n${passed} passed, ${failed} failed`);
  return ok && failed === 0;
}

const began = performance.now();
const good = await main().catch((error: Error) => {
  console.log(`✗ ${error.message}\n\n0 passed, 1 failed`);
  return false;
});
console.log(`\nThe readers took ${((performance.now() - began) / 1000).toFixed(0)} s.`);
process.exitCode = good ? 0 : 1;
