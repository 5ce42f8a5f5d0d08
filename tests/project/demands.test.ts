// The table of what reps asked for says of each row where it is met and which test shows it, and says so truly.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../browser/builds';
import { textOf } from './tree';

const DEMANDS = '.github/DEMANDS.md';
/** How many rows each of the five sources gave. */
const ROWS = { '000': 36, '001': 26, '002': 34, '003': 20, '004': 16 };
/** What was said for its tone or its context, or said elsewhere. */
const NOTHING = ['001-02', '002-01', '002-21', '003-18'];

interface Row {
  id: string;
  demand: string;
  where: string;
  shownBy: string;
}

const rows: Row[] = [...textOf(DEMANDS).matchAll(/^\| (\d{3}-\d\d) \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(
  ([, id = '', demand = '', where = '', shownBy = '']) => ({ id, demand, where, shownBy }),
);

test('every row is there once, in order', () => {
  const ids = Object.entries(ROWS).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, n) => `${source}-${String(n + 1).padStart(2, '0')}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

describe.each(rows)('$id $demand', ({ id, demand, where, shownBy }) => {
  test('is said in a line, with the screen where it is met', () => {
    expect(demand).toMatch(/^\S.{5,79}$/);
    expect(where).toMatch(/^\S.+$/);
  });

  if (shownBy === '–') {
    test('is shown by no test because there is nothing to build, or not yet', () => {
      expect(where.startsWith(NOTHING.includes(id) ? 'nothing to build' : 'later: ')).toBe(true);
    });
  } else {
    test.each(shownBy.split('<br>'))('is shown by %s', (shown) => {
      const [, file = '', name = ''] = shown.match(/^([a-z0-9/-]+): (.+)$/) ?? [];
      const path = ['ts', 'tsx'].map((end) => `tests/${file}.test.${end}`).find((one) => existsSync(join(root, one)));
      expect(path).toBeDefined();
      expect(textOf(path ?? DEMANDS)).toMatch(quoted(name));
    });
  }
});

/** A name as it stands in a test file, in whichever quotes; a row of a table may only begin with it. */
const quoted = (name: string): RegExp => new RegExp(`(['"\`])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\1|: )`);

test('no screen promises a figure', () => {
  const messages = Object.values(JSON.parse(textOf('public/_locales/en/messages.json')) as { message: string }[]);
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.map(({ message }) => message).filter((text) => /\d\s?%|percent|guarantee/i.test(text))).toEqual([]);
});
