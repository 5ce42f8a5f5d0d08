// `npm run package -- PROFILE`: a golden package of an export profile, which every later version must read.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/builds.ts';
import { withModules } from '../steps/modules.ts';
import { run } from '../steps/run-tool.ts';

const folder = 'tests/fixtures/packages';

async function main(id: string): Promise<void> {
  await withModules(async (load) => {
    const { golden } = (await load('/tests/golden/make.ts')) as typeof import('./make.ts');
    const { PACKAGE_VERSION } = (await load('/lib/package/manifest.ts')) as { PACKAGE_VERSION: string };
    const { bytes, held, passphrase } = await golden(id);
    const name = `${PACKAGE_VERSION}-${id}.zip${passphrase ? '.age' : ''}`;
    const at = (ending: string) => join(root, folder, name + ending);
    if (existsSync(at(''))) throw new Error(`${folder}/${name} is there: what was once given out is never made anew.`);
    writeFileSync(at(''), bytes);
    writeFileSync(at('.held.json'), `${JSON.stringify(held)}\n`);
    await run(['biome', 'format', '--write', at('.held.json')]);
    if (passphrase) writeFileSync(at('.passphrase.txt'), passphrase);
    console.log(
      `${folder}/${name}: ${held.people} people, ${held.addresses} addresses, ${held.entries} entries. Look into it, then commit it.`,
    );
  });
}

await main(process.argv[2] ?? '').catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
