// A kind of entry is one file and one sample: the folder is the only list there is.
import { basename } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { filesIn, importsOf, isSource, textOf } from './tree';

const COMMON = ['lib/journal/index.ts', 'lib/journal/kind.ts', 'lib/journal/evidence.ts'];
const kinds = filesIn('lib/journal').filter((path) => !COMMON.includes(path));
const product = ['entrypoints', 'components', 'lib'].flatMap(filesIn).filter(isSource);
const nameOf = (path: string) => basename(path, '.ts');

/** Files of the product that name a kind, as its id or by its file. */
const placesOf = (kind: string): string[] =>
  product.filter(
    (path) =>
      new RegExp(`['"\`]${kind}['"\`]`).test(textOf(path)) ||
      importsOf(path, product).some(({ to }) => to === `lib/journal/${kind}.ts`),
  );

test('there are some', () => expect(kinds.length).toBeGreaterThan(8));

test('each has a sample of its name, and no sample is without a kind', () => {
  const samples = filesIn('tests/fixtures/journal').map((path) => basename(path, '.json'));
  expect(samples.sort()).toEqual(kinds.map(nameOf).sort());
});

test('none is imported by its name but moves on the ladder, on which people stand', () => {
  const taken = product
    .flatMap((path) => importsOf(path, product))
    .filter(({ to, typeOnly }) => kinds.includes(to) && !typeOnly);
  expect([...new Set(taken.map(({ to }) => to))]).toEqual(['lib/journal/stage.ts']);
});

describe('adding one', () => {
  test.each(['goal'])('%s, on which no rule is built, is named in one place, a list of its own aside', (kind) => {
    expect(placesOf(kind).filter((path) => !/^lib\/(lists|practice)\//.test(path))).toEqual([`lib/journal/${kind}.ts`]);
  });

  test('touches neither the list of kinds nor the screens: none of them names any', () => {
    const screens = [
      'components/entry/quick-log.tsx',
      'components/entry/history.tsx',
      'components/entry/entry-form.tsx',
      ...COMMON,
    ];
    const named = kinds.map(nameOf).filter((kind) => placesOf(kind).some((path) => screens.includes(path)));
    expect(named).toEqual([]);
  });
});
