// Where things are and what they are called: the rules of the house, kept by the house.
import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { entriesAt, filesIn, isSource, textOf } from './tree';

const homes = ['entrypoints', 'components', 'lib'];
const sources = [...homes, 'tests'].flatMap(filesIn).filter(isSource);
const product = homes.flatMap(filesIn).filter(isSource);

describe('the top level', () => {
  const listed = [
    'LICENSE',
    'README.md',
    'components',
    'entrypoints',
    'lib',
    'package-lock.json',
    'package.json',
    'public',
    'tests',
    'tsconfig.json',
    'wxt.config.ts',
  ];

  test('holds exactly what was decided, dotfiles and installed packages aside', () => {
    const entries = entriesAt('.').filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(entries).toEqual(listed.sort());
  });
});

describe('names', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|mutants|content|config|d))?\.(ts|tsx|css|html)$/;

  test.each(sources)('%s is kebab-case', (path) => {
    expect(basename(path)).toMatch(kebab);
  });

  test('no file or folder is called after nothing in particular', () => {
    const vague = /(^|\/|-)(utils?|helpers?|managers?|common|misc|shared)(-|\.|\/|$)/;
    expect(sources.filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('every source file', () => {
  test.each(product)('%s says first what it is for, in a sentence', (path) => {
    const [opening = ''] = textOf(path).match(/^(\/\/ .*\n)+/) ?? [];
    expect(opening.replace(/\n\/\/ /g, ' ')).toMatch(/^\/\/ \S.{3,}[.?:)]\n$/);
  });

  test('has no enum and no class but Dexie’s', () => {
    const offending =
      /^\s*(export\s+)?(const\s+enum|enum|(default\s+)?(abstract\s+)?class)\s+\w+\b(?!\s+extends Dexie)/m;
    expect(product.filter((path) => offending.test(textOf(path)))).toEqual([]);
  });
});

describe('entrypoints', () => {
  const scripts = filesIn('entrypoints').filter(isSource);

  test.each(scripts)('%s only wires: 80 lines at most', (path) => {
    expect(textOf(path).trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });
});

describe('sites', () => {
  const sites = filesIn('lib/detect/sites').filter(isSource);
  const fixtures = filesIn('tests/fixtures/detect').map((path) => basename(path));

  test('there are some', () => expect(sites.length).toBeGreaterThan(1));

  test.each(sites)('%s has saved pages to be tried on', (path) => {
    expect(fixtures.filter((name) => name.startsWith(`${basename(path, '.ts')}-`)).length).toBeGreaterThan(0);
  });
});
