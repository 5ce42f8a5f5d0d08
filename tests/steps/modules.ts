// The program's own modules as Node can run them: aliases and collected folders are Vite's.
import { createServer } from 'vite';
import { root } from '../browser/builds.ts';

/** `load`: gives a module by its path from the root, such as `/tests/weigh/weigh.ts`. */
export async function withModules<Value>(
  work: (load: (path: string) => Promise<unknown>) => Promise<Value>,
): Promise<Value> {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@': root, dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  });
  try {
    return await work((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
