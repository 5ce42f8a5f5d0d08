// Packs the project's own modules and what drives them in a page into one script, as a browser would get it.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../browser/builds.ts';

/** The script that puts `entry`, a file below `tests/`, to work on a page. */
export async function packed(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@': root, dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(root, 'tests', entry), formats: ['iife'], name: 'packed' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be packed.`);
  return output.output[0].code;
}
