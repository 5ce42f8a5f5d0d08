// What the browser is told about Rung: permissions, policies, and where each build goes.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };

/** Pages of the extension may load their own files and nothing else; no request leaves the browser. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Where the source is: written into package.json by a release, from the repository that its tag was pushed to. */
const { homepage } = project as { homepage?: string };

/** The build for browser tests has its sites granted, because a permission prompt cannot be driven. Never shipped. */
const granted = process.env.RUNG_GRANTED === '1';

/** What a message has for `$1` to `$9` when it is asked for: the marks themselves, which `say` fills in. */
const MARKS = JSON.stringify(Array.from({ length: 9 }, (_, i) => `$${i + 1}`));

/** The words are asked from the browser, which has them from `_locales`: no page carries them a second time. */
const words = {
  name: 'words',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source.endsWith('/_locales/en/messages.json') ? '\0words' : null),
  load: (id: string) =>
    id === '\0words'
      ? `const known = new Map();
         const message = (key) =>
           known.get(key) ?? known.set(key, chrome.i18n.getMessage(key, ${MARKS})).get(key);
         export default new Proxy({}, {
           get: (_, key) => ({ message: message(key) }),
           has: (_, key) => message(key) !== '',
         });`
      : null,
};

/** What the popup imports before it runs: one file of it, since each file more is a round trip that the rep waits for. */
const first = new Set<string>();
const isPopup = (id: string) => id.endsWith('/entrypoints/popup/main.tsx');
/** Named by zod's index and used by the export alone. */
const isForExport = (id: string) => /\/zod\/.*\/(json-schema-processors|to-json-schema|registries)\.js$/.test(id);
const popupFirst: Plugin = {
  name: 'popup-first',
  buildEnd() {
    const add = (id: string) => {
      if (first.has(id)) return;
      first.add(id);
      this.getModuleInfo(id)?.importedIds.forEach(add);
    };
    [...this.getModuleIds()].filter(isPopup).forEach(add);
  },
};

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  outDir: granted ? '.output/granted' : '.output',
  zip: { artifactTemplate: 'rung-{{version}}-{{browser}}.zip', sourcesTemplate: 'rung-{{version}}-sources.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    homepage_url: homepage,
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: granted ? [] : ['https://*/*'],
    host_permissions: granted ? ['https://*/*', 'http://127.0.0.1/*'] : undefined,
    content_security_policy: { extension_pages: policy },
    options_ui: { page: 'notebook.html', open_in_tab: true },
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
    },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // For good: stores and stored notes hang on it. `.example` is reserved, so nobody else can ever own the name.
              id: 'rung@rung.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  hooks: {
    // As short as they can be: they are read by the browser alone.
    'build:publicAssets': (_, files) => {
      for (const [i, file] of files.entries())
        if ('absoluteSrc' in file && file.relativeDest.endsWith('messages.json')) {
          const contents = JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8')));
          files[i] = { relativeDest: file.relativeDest, contents };
        }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      config.plugins?.push(popupFirst);
      output.codeSplitting = {
        groups: [{ name: 'first', test: (id) => first.has(id) && !isPopup(id) && !isForExport(id) }],
      };
    },
  },
  vite: () => ({
    plugins: [words],
    // Dexie for browsers of today: a tenth smaller than the one for all.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    build: { modulePreload: false, target: 'es2024' },
  }),
});
