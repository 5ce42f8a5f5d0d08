// What the browser is told about Rung: permissions, policies, and where each build goes.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { MinifyOptions } from 'terser';
import { type Plugin, parseSync, runnerImport, Visitor } from 'vite';
import { defineConfig } from 'wxt';
import { builtKeyOf, keyOf } from './lib/word-key';
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

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Each `phrase` of a source file: its text with `$1`, `$2` … for its values, and what makes a call by its key of it. */
export function phrasesIn(path: string, code: string): { text: string; edits: Edit[] }[] {
  const found: { text: string; edits: Edit[] }[] = [];
  const seeing = new Visitor({
    TaggedTemplateExpression({ start, end, tag, quasi: { quasis, expressions } }) {
      if (tag.type !== 'Identifier' || tag.name !== 'phrase') return;
      const text = quasis.map(({ value }, i) => (i ? `$${i}` : '') + value.cooked).join('');
      const starts = [start, ...expressions.map((one) => one.end)];
      const ends = [...expressions.map((one) => one.start), end];
      const edits = starts.map((from, i) => ({
        from,
        to: ends[i] ?? end,
        text: (i ? '' : `phrase("${builtKeyOf(keyOf(text))}"`) + (i < expressions.length ? ',' : ')'),
      }));
      found.push({ text, edits });
    },
  });
  if (code.includes('phrase`')) seeing.visit(parseSync(path, code).program);
  return found;
}

type Words = Record<string, { message: string; description?: string }>;
const readWords = (language: string): Words =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

/** Short names of the words, as the build writes them; those that are made of parts or asked for by the browser keep theirs. */
export const shortNames: ReadonlyMap<string, string> = new Map(
  Object.keys(readWords('en'))
    .filter((key) => key.includes('_') && !/^(?:extension|folder)_|_(?:zero|one|two|few|many|other)$/.test(key))
    .map((key, i) => [key, `${i.toString(36)}_`]),
);

/** Wherever one of them stands in a source file, whatever it is written for. */
function namesIn(path: string, code: string): Edit[] {
  const edits: Edit[] = [];
  const seeing = new Visitor({
    Literal({ start, end, value }) {
      const short = typeof value === 'string' ? shortNames.get(value) : undefined;
      if (short) edits.push({ from: start, to: end, text: `"${short}"` });
    },
  });
  seeing.visit(parseSync(path, code).program);
  return edits;
}

/** In the build a word is asked for by a short key, so that each page carries little and the words of one language only. */
const phrases: Plugin = {
  name: 'phrases',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.tsx?$/.test(id)) return null;
    const edits = [...phrasesIn(id, code).flatMap((one) => one.edits), ...namesIn(id, code)];
    return edits
      .toSorted((a, b) => b.from - a.from)
      .reduce((all, { from, to, text }) => all.slice(0, from) + text + all.slice(to), code);
  },
};

/** All phrases by their keys, in English. */
function englishPhrases(): Record<string, { message: string }> {
  const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const found = sources
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => phrasesIn(path, readFileSync(path, 'utf8')));
  return Object.fromEntries(found.map(({ text }) => [builtKeyOf(keyOf(text)), { message: text }]));
}

/** By the keys of the build. */
function wordsIn(language: string): Words {
  const built = (key: string) => (key.startsWith('w_') ? builtKeyOf(key) : (shortNames.get(key) ?? key));
  return Object.fromEntries(Object.entries(readWords(language)).map(([key, word]) => [built(key), word]));
}

/**
 * The words of a language as a browser needs them: nothing but its messages, the English ones with all phrases; of
 * another language those that are no English words too, since a browser takes what is missing from there.
 */
function wordsFile(language: string): string {
  const english = { ...wordsIn('en'), ...englishPhrases() };
  const own: Words = language === 'en' ? english : wordsIn(language);
  const all = Object.entries(own).filter(
    ([key, { message, description }]) =>
      language === 'en' || (message !== english[key]?.message && message !== description),
  );
  return JSON.stringify(Object.fromEntries(all.map(([key, { message }]) => [key, { message }])));
}

/** Modules that are a value and nothing else are made by the build: screens name sites and never read a page. */
const MADE = [/\/detect\/known\.ts$/];
/** The long ones are packed, too: each is a half or a third as long then. */
const PACKED = [
  /\/libphonenumber-js\/metadata\.min\.json\.js$/,
  /\/bip39\/wordlists\/english\.js$/,
  /\/scan\/(?:cues\/..|ordinary-words)\.ts$/,
  /\/whose\/private-domains\.ts$/,
  /\/line\/(?:(?:kinds|words)\/index|languages\/..)\.ts$/,
  /\/package\/schemas\.ts$/,
];
/** Four bytes are five signs, of 85: a sixteenth less than in base 64. None is a quotation mark; "!" is the backslash. */
export function signsOf(bytes: Buffer): string {
  const padded = Buffer.concat([bytes, Buffer.alloc(3 - ((bytes.length + 3) % 4))]);
  const words = Array.from({ length: padded.length / 4 }, (_, n) => padded.readUInt32BE(n * 4));
  const sign = (word: number, place: number) => String.fromCharCode(35 + (Math.floor(word / 85 ** place) % 85));
  return words
    .map((word) => [4, 3, 2, 1, 0].map((place) => sign(word, place)).join(''))
    .join('')
    .replaceAll('\\', '!');
}
const UNPACKED = 'virtual:unpacked';
/** The build's own module, which pages run. */
export const UNPACKS = `export function unpacked(signs, size) {
  const bytes = new Uint8Array((signs.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < signs.length; at += 5) {
    let word = 0;
    for (let n = at; n < at + 5; n += 1) word = word * 85 + (signs.charCodeAt(n) === 33 ? 92 : signs.charCodeAt(n)) - 35;
    view.setUint32((at / 5) * 4, word);
  }
  const stream = new Blob([bytes.subarray(0, size)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}`;
const made: Plugin = {
  name: 'made',
  resolveId: (id) => (id === UNPACKED ? id : null),
  async load(id) {
    if (id === UNPACKED) return UNPACKS;
    const packed = PACKED.some((one) => one.test(id));
    if (!packed && !MADE.some((one) => one.test(id))) return null;
    const { module } = await runnerImport<object>(id, { resolve: { alias: { '@': import.meta.dirname } } });
    const [[name, value] = ['default', null]] = Object.entries(module);
    const json = JSON.stringify(value);
    if (!packed) return `const made = ${json}; export { made as ${name} };`;
    const bytes = gzipSync(json, { level: 9 });
    return `import { unpacked } from '${UNPACKED}';
      const made = await unpacked(${JSON.stringify(signsOf(bytes))}, ${bytes.length});
      export { made as ${name} };`;
  },
};

/** Files that are collected for what is in them, and not by their paths: in the build they are a list. */
const collected: Plugin = {
  name: 'collected',
  enforce: 'post',
  transform(code) {
    if (!code.includes('__import_glob__') || code.match(/\bfound\b/g)?.length !== 2) return null;
    if (!code.includes('Object.values(found)')) return null;
    return code.replace(
      /(?:\/\* #__PURE__ \*\/ )?Object\.assign\(\{([^{}]*__import_glob__[^{}]*)\}\)/,
      (_, files: string) => `[${files.replace(/"[^"]+":/g, '')}]`,
    );
  },
};

/** A script brought into a page runs, and says nothing of how: WXT's words around it are left out. */
const bare: Plugin = {
  name: 'bare',
  enforce: 'post',
  transform(code, id) {
    const [imported] = id.includes('wxt-unlisted-script-entrypoint')
      ? (/^import definition from .*$/m.exec(code) ?? [])
      : [];
    return imported ? `${imported}\nexport default definition.main();` : null;
  },
  // What a script ends with is handed to whoever brought it in, so it must not be kept under a name instead.
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.isEntry) file.code = file.code.replace(/^var \w+=(?=\(\(\)=>)/, '');
  },
};

/** What the popup imports before it runs: one file of it, since each file more is a round trip that the rep waits for. */
const first = new Set<string>();
const isPopup = (id: string) => id.endsWith('/entrypoints/popup/main.tsx');
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

/** Dexie for browsers of today, a tenth smaller than the one for all; of age what Rung's keys need and browsers lack. */
const leaner = {
  dexie: 'dexie/dist/modern/dexie.min.mjs',
  '@noble/post-quantum/hybrid.js': `${import.meta.dirname}/lib/package/no-other-keys.ts`,
  '@noble/curves/nist.js': `${import.meta.dirname}/lib/package/no-other-keys.ts`,
  '@noble/curves/ed25519.js': `${import.meta.dirname}/lib/package/no-other-keys.ts`,
};

/** Names of parts that never leave the scripts pages get: there they are cut short. */
export const CUT =
  /^(?:owner(?:Title|Url|Script)|nameTitle|draftTo|covering|focused|outgoing|labelled|collapsed|folded|folders|ignore|loosely|nameOnly|selected|replyTo|doubtful|letters|drafts|written|stale|isStale|quoted|onBehalf|imitates|hinted|labels|slugs|mixed|email|sighting|stamp|ownerOn|doubt|rep|sure|owns|hosts|sender|said|own|role|element|known)$/;
const SMALLEST: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true },
  mangle: {
    properties: {
      regex: CUT,
    },
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
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(granted ? ['downloads' as const] : []),
    ],
    optional_permissions: granted ? [] : ['downloads'],
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
    'build:publicAssets': (_wxt, files) => {
      for (const [i, { relativeDest }] of files.entries()) {
        const language = relativeDest.match(/_locales.(.+).messages\.json$/)?.[1];
        if (language) files[i] = { relativeDest, contents: wordsFile(language) };
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (config.build && entrypoints.every(({ type }) => type === 'unlisted-script'))
        Object.assign(config.build, { minify: 'terser', terserOptions: SMALLEST });
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      config.plugins?.push(popupFirst);
      output.codeSplitting = {
        groups: [{ name: 'first', test: (id) => first.has(id) && !isPopup(id) }],
      };
    },
  },
  vite: () => ({
    plugins: [words, phrases, made, collected, bare],
    resolve: { alias: leaner },
    build: { modulePreload: false, target: 'es2024', cssTarget: ['chrome144', 'firefox142'] },
  }),
});
