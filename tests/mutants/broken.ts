// How vitest runs with the source broken at one place; the files themselves stay as they are.
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `breakIn`: a file with its break, by its path from the root; null where it stays whole. */
export const brokenConfig = (
  breakIn: (file: string, code: string) => string | null,
  include: string[],
  exclude: string[],
): ViteUserConfig =>
  defineConfig({
    root,
    plugins: [
      {
        name: 'broken',
        enforce: 'pre',
        transform: (code, id) => breakIn((id.split('?')[0] ?? '').slice(root.length), code),
      },
    ],
    resolve: { alias: { '@': root, dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    test: {
      include,
      exclude,
      // Transformed files are remembered by what stands in them, which a break does not change.
      fsModuleCache: false,
      isolate: false,
      testTimeout: 120_000,
    },
  });
