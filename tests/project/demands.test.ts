// The table of what reps asked for says of each row where it is met and which test shows it: those tests are run here.
// The ones in a browser are only looked up; `npm test` holds the table to their results once they ran.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../browser/builds';
import { demands, isE2e, namedIn, partsOf, type Ran, ranIn } from '../steps/demands';
import { run } from '../steps/run-tool';
import { textOf } from './tree';

/** How many rows each of the five sources gave. */
const ROWS = { '000': 36, '001': 26, '002': 34, '003': 20, '004': 16 };
/** What was said for its tone or its context, or said elsewhere. */
const NOTHING = ['001-02', '002-01', '002-21', '003-18'];
/** This file cannot run itself. */
const HERE = 'project/demands';

const rows = demands();
const all = rows.flatMap(({ shownBy }) => shownBy);
const pathOf = (shown: string): string | undefined =>
  ['ts', 'tsx'].map((end) => `tests/${partsOf(shown).file}.test.${end}`).find((path) => existsSync(join(root, path)));

let ran: ReadonlyMap<string, readonly Ran[]> = new Map();
let listed: { name: string; file: string }[] = [];

const vitest = (...words: string[]) => run(['vitest', ...words, '--config', 'tests/vitest.config.ts']);

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demands-'));
  const files = all
    .filter((shown) => !isE2e(shown) && partsOf(shown).file !== HERE)
    .flatMap((shown) => pathOf(shown) ?? []);
  const [report, list] = [join(folder, 'ran.json'), join(folder, 'e2e.json')];
  await vitest('run', '--project=unit', ...new Set(files), '--reporter=json', `--outputFile.json=${report}`);
  ran = ranIn(report);
  await vitest('list', '--project=e2e', `--json=${list}`);
  listed = JSON.parse(readFileSync(list, 'utf8'));
}, 300_000);

test('every row is there once, in order', () => {
  const ids = Object.entries(ROWS).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, n) => `${source}-${String(n + 1).padStart(2, '0')}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test('no row is shown by another row’s test', () => {
  const twice = all.filter((shown, n) => all.indexOf(shown) !== n);
  expect(twice).toEqual([]);
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

  for (const shown of shownBy) {
    if (partsOf(shown).file === HERE) continue;
    test(`is shown by ${shown}`, () => {
      expect(pathOf(shown)).toBeDefined();
      if (isE2e(shown)) {
        const { file, name } = partsOf(shown);
        const found = listed.filter((one) => one.file.endsWith(`/tests/${file}.test.ts`) && one.name.includes(name));
        expect(found).not.toEqual([]);
      } else {
        const named = namedIn(ran, shown);
        expect(named).not.toEqual([]);
        expect(named.filter(({ status }) => status !== 'passed')).toEqual([]);
      }
    });
  }
});

test('no screen promises a figure', () => {
  const messages = Object.values(JSON.parse(textOf('public/_locales/en/messages.json')) as { message: string }[]);
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.map(({ message }) => message).filter((text) => /\d\s?%|percent|guarantee/i.test(text))).toEqual([]);
});
