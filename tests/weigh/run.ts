// `npm run -s weigh -- FILE…`: what an import makes of each file, on a fresh notebook, as one JSON object a line.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { withModules } from '../steps/modules.ts';

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Say which files to weigh: npm run -s weigh -- FILE…');
  await withModules(async (load) => {
    const { weighFile } = (await load('/tests/weigh/weigh.ts')) as typeof import('./weigh.ts');
    for (const file of files)
      console.log(JSON.stringify({ file, ...(await weighFile(new Uint8Array(await readFile(file)), basename(file))) }));
  });
}

await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
