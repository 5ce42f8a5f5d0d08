// Imports go one way: from what the browser starts down to what things are.
import { describe, expect, test } from 'vitest';
import { filesIn, type Import, importsOf, isSource } from './tree';

const imports = ['entrypoints', 'components', 'lib'].flatMap(filesIn).filter(isSource).flatMap(importsOf);

/** Lower may not know higher. Members of one rank know each other only through their folders' shared meaning: not at all. */
const ranks: Record<string, number> = {
  model: 0,
  journal: 1,
  ladders: 1,
  detect: 1,
  formats: 1,
  profiles: 1,
  migrations: 1,
  store: 2,
  lists: 3,
  services: 3,
};

const folder = (path: string) => path.match(/^lib\/([^/]+)\//)?.[1] ?? '';
const told = (found: Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);

test('the imports are found at all', () => {
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.some(({ to }) => to === 'dexie')).toBe(true);
});

describe('between the houses', () => {
  test('lib imports neither components nor entrypoints', () => {
    expect(
      told(imports.filter(({ from, to }) => from.startsWith('lib/') && /^(components|entrypoints)\//.test(to))),
    ).toEqual([]);
  });

  test('components import no entrypoint', () => {
    expect(
      told(imports.filter(({ from, to }) => from.startsWith('components/') && to.startsWith('entrypoints/'))),
    ).toEqual([]);
  });

  test('components know shapes and words, never the store or the browser', () => {
    const reach = /^(lib\/(store|services|ports)\/|dexie|webextension-polyfill|wxt\/)/;
    const bold = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith('components/') && reach.test(to) && !typeOnly,
    );
    expect(told(bold)).toEqual([]);
  });
});

describe('inside lib', () => {
  test('no folder knows one above it', () => {
    const up = imports.filter(({ from, to }) => (ranks[folder(from)] ?? 9) < (ranks[folder(to)] ?? -1));
    expect(told(up)).toEqual([]);
  });

  test('ports are handed over, not imported', () => {
    const taken = imports.filter(
      ({ from, to, typeOnly }) =>
        folder(from) !== 'ports' && from.startsWith('lib/') && folder(to) === 'ports' && !typeOnly,
    );
    expect(told(taken)).toEqual([]);
  });
});

describe('one importer for each foreign thing', () => {
  test.each([
    ['dexie', /^lib\/store\//],
    ['webextension-polyfill', /^(lib\/ports|entrypoints)\//],
  ])('%s', (name, allowed) => {
    expect(told(imports.filter(({ from, to, typeOnly }) => to === name && !typeOnly && !allowed.test(from)))).toEqual(
      [],
    );
  });

  test('zod is always zod/mini', () => {
    expect(told(imports.filter(({ to }) => /^zod(\/(?!mini$).*)?$/.test(to)))).toEqual([]);
  });
});
