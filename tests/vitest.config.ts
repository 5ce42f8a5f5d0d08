// How the tests run: pure modules under Node, anything that says so (`// @vitest-environment happy-dom`) with a document.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How tests in browsers run. */
const inBrowsers = {
  // Files share their modules, and with them the browser that one leaves to the next.
  isolate: false,
  expect: { poll: { timeout: 10_000 } },
  // A browser on a busy machine can be late; a fault is late twice.
  retry: process.env.CI ? 1 : 0,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  root,
  resolve: { alias: { '@': root, dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['e2e', 'faults', 'long', 'project', 'readers'].map((room) => `tests/${room}/**`),
          isolate: false,
          setupFiles: ['tests/apart.ts'],
          // By default one core is left alone, of two a half.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'project', include: ['tests/project/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { ...inBrowsers, name: 'e2e', include: ['tests/e2e/**/*.test.ts'], maxWorkers: 2 },
      },
      {
        extends: true,
        test: {
          ...inBrowsers,
          name: 'long',
          include: ['tests/long/**/*.test.ts', 'tests/faults/worker.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      { extends: true, test: { name: 'readers', include: ['tests/readers/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
