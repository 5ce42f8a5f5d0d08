// The unit tests of the core with one of its files broken at one place: which, `RUNG_BREAK` says as JSON.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import type { Break } from './generate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const broken: Plugin = {
  name: 'broken-core',
  enforce: 'pre',
  transform(code, id) {
    const one: Break | null = JSON.parse(process.env.RUNG_BREAK ?? 'null');
    if (!one || id.split('?')[0] !== join(root, one.file)) return null;
    return code.slice(0, one.start) + one.to + code.slice(one.end);
  },
};

export default defineConfig({
  root,
  plugins: [broken],
  resolve: { alias: { '@': root, dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/{contracts,detect,model,store}/**/*.test.{ts,tsx}'],
    exclude: ['tests/contracts/{detect,formats}.test.ts'],
    // Transformed files are remembered by what stands in them, which a break does not change.
    fsModuleCache: false,
    isolate: false,
    testTimeout: 30_000,
  },
});
