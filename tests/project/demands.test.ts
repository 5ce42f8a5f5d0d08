// The tables of what reps asked for and of what is promised name a test for each row, which is looked up here;
// `npm test` holds the tables to the results once each kind of test ran.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../browser/builds';
import { ROW_MUTANTS, UNBREAKABLE } from '../mutants/rows';
import { demands, KINDS, kindOf, partsOf, promises } from '../steps/demands';
import { run } from '../steps/run-tool';
import { textOf } from './tree';

/** How many rows each of the five sources gave. */
const ROWS = { '000': 36, '001': 26, '002': 34, '003': 20, '004': 16 };
/** What was said for its tone or its context, or said elsewhere. */
const NOTHING = ['001-02', '002-01', '002-21', '003-18'];

const rows = demands();
const trust = promises();
const all = [...rows, ...trust].flatMap(({ shownBy }) => shownBy);
/** Tests of the project may need a build to be listed. */
const isListed = (shown: string): boolean => kindOf(shown) !== 'project';
const pathOf = (shown: string): string | undefined =>
  ['ts', 'tsx'].map((end) => `tests/${partsOf(shown).file}.test.${end}`).find((path) => existsSync(join(root, path)));

let listed: { name: string; file: string }[] = [];

beforeAll(async () => {
  const list = join(mkdtempSync(join(tmpdir(), 'demands-')), 'list.json');
  const files = new Set(all.filter(isListed).flatMap((shown) => pathOf(shown) ?? []));
  const kinds = KINDS.filter((kind) => kind !== 'project').map((kind) => `--project=${kind}`);
  await run([
    'vitest',
    'list',
    '--no-static-parse',
    ...files,
    ...kinds,
    `--json=${list}`,
    '--config',
    'tests/vitest.config.ts',
  ]);
  // A report writes the names of a test and of what it stands in with nothing between them.
  const found: typeof listed = JSON.parse(readFileSync(list, 'utf8'));
  listed = found.map(({ name, file }) => ({ file, name: name.replaceAll(' > ', ' ') }));
}, 300_000);

/** Each of these is there. */
function isShown(shownBy: readonly string[]): void {
  for (const shown of shownBy)
    test(`is shown by ${shown}`, () => {
      const path = pathOf(shown);
      expect(path).toBeDefined();
      if (!isListed(shown)) return;
      const found = listed.filter(({ file, name }) => file.endsWith(`/${path}`) && name.includes(partsOf(shown).name));
      expect(found).not.toEqual([]);
    });
}

test('every row is there once, in order', () => {
  const ids = Object.entries(ROWS).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, n) => `${source}-${String(n + 1).padStart(2, '0')}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test('no row is shown by another row’s test', () => {
  const shown = rows.flatMap(({ shownBy }) => shownBy);
  const twice = shown.filter((one, n) => shown.indexOf(one) !== n);
  expect(twice).toEqual([]);
});

test('of every row a rule can be broken that a test of its own notices, but where nothing can be taken away', () => {
  const breakable = rows.filter(({ id, shownBy }) => shownBy.length > 0 && !(id in UNBREAKABLE)).map(({ id }) => id);
  expect(ROW_MUTANTS.map(({ row }) => row)).toEqual(breakable);
  const outside = rows.filter(({ shownBy }) => shownBy.some((shown) => kindOf(shown) === 'unit')).map(({ id }) => id);
  expect(breakable.filter((id) => !outside.includes(id))).toEqual([]);
});

describe.each(rows)('$id $demand', ({ id, demand, where, shownBy }) => {
  test('is said in a line, with the screen where it is met', () => {
    expect(demand).toMatch(/^\S.{5,79}$/);
    expect(where).toMatch(/^\S.+$/);
  });

  if (shownBy.length === 0) {
    test('is shown by no test because there is nothing to build, or not yet', () => {
      expect(where).toMatch(NOTHING.includes(id) ? /^nothing to build/ : /^later: the list “.+”/);
    });
  }

  isShown(shownBy);
});

test('every promise of trust and of security is there once, in order', () => {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, n) => letter + String(n + 1).padStart(2, '0'));
  expect(trust.map(({ id }) => id)).toEqual([...ids('R', 18), ...ids('S', 20)]);
});

describe.each(trust)('$id $demand', ({ demand, where, shownBy }) => {
  test('is said in a line, with what it rests on and a test', () => {
    expect(demand).toMatch(/^\S.{5,89}$/);
    expect(where).toMatch(/^\S.+$/);
    expect(shownBy).not.toEqual([]);
  });

  isShown(shownBy);
});

test('no screen promises a figure', () => {
  const messages = Object.values(JSON.parse(textOf('public/_locales/en/messages.json')) as { message: string }[]);
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.map(({ message }) => message).filter((text) => /\d\s?%|percent|guarantee/i.test(text))).toEqual([]);
});
