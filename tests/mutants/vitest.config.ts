// The unit tests with one rule broken: which one, `RUNG_MUTANT` says as JSON. The files themselves stay as they are.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import type { Mutant } from '../contracts/rules.mutants.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const broken: Plugin = {
  name: 'broken-rule',
  enforce: 'pre',
  transform(code, id) {
    const mutant: Mutant | null = JSON.parse(process.env.RUNG_MUTANT ?? 'null');
    return mutant && id.split('?')[0] === join(root, mutant.file) ? code.replace(mutant.from, () => mutant.to) : null;
  },
};

export default defineConfig({
  root,
  plugins: [broken],
  resolve: { alias: { '@': root, dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'tests/{contracts,journal,model,components,services}/**/*.test.{ts,tsx}',
      'tests/{profiles,formats}/*.test.ts',
    ],
    exclude: ['tests/contracts/{detect,detect-traps,formats}.test.ts'],
    // Transformed files are remembered by what stands in them, which a broken rule does not change.
    fsModuleCache: false,
    isolate: false,
    testTimeout: 30_000,
  },
});
