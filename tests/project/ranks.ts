// Who may import whom inside lib: the one place that says it. `imports.test.ts` reads it.

/** Lower may not know higher. A room that is not listed here does not exist. */
export const ranks: Record<string, number> = {
  model: 0,
  journal: 1,
  ladders: 1,
  detect: 1,
  line: 1,
  formats: 1,
  profiles: 1,
  migrations: 1,
  package: 2,
  store: 2,
  vault: 3,
  lists: 3,
  reports: 3,
  services: 4,
  practice: 5,
};

/** Between rooms of one rank nothing is imported, but for these: who asks, and whom. */
export const neighbours: Record<string, readonly string[]> = {
  formats: ['journal', 'ladders', 'detect', 'migrations'],
  profiles: ['journal'],
};

/** The files that lie in lib itself, with their rank. */
export const files: Record<string, number> = { 'words.ts': -1, 'word-key.ts': -2, 'messages.ts': 1 };

/** A foreign thing, and the only room that may import it. */
export const foreign: readonly { name: RegExp; room: RegExp }[] = [
  { name: /^dexie$/, room: /^lib\/store\// },
  { name: /^(webextension-polyfill|wxt\/browser)$/, room: /^lib\/ports\// },
];

/** More files than this in one folder, and nobody finds anything. */
export const FULL = 24;
