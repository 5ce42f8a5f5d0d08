// The table of demands against a report: what is named and did not pass is said.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demands, kindOf, namedIn, partsOf, promises, type Ran, ranIn, rowsIn, unshownBy } from './demands';

/** A report in which each named test in a browser ran, with `status` for those of one file. */
function reportWith(file: string, status: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'e2e.json');
  const shown = [...demands(), ...promises()]
    .flatMap(({ shownBy }) => shownBy)
    .filter((one) => kindOf(one) === 'e2e')
    .map(partsOf);
  const testResults = [...new Set(shown.map((one) => one.file))].map((name) => ({
    name: `/anywhere/tests/${name}.test.ts`,
    assertionResults: shown
      .filter((one) => one.file === name)
      .map((one) => ({ fullName: `Rung ${one.name}`, status: name === file ? status : 'passed' })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

it('a row is read with all that shows it', () =>
  expect(
    rowsIn('| 000-01 | How it began | Popup | a/b: one<br>e2e/c: two |\n| 000-02 | More | nothing to build | – |'),
  ).toEqual([
    { id: '000-01', demand: 'How it began', where: 'Popup', shownBy: ['a/b: one', 'e2e/c: two'] },
    { id: '000-02', demand: 'More', where: 'nothing to build', shownBy: [] },
  ]));

describe('a named test', () => {
  const ran = new Map<string, Ran[]>([['a/b', [{ name: 'Seven tells one', status: 'failed' }]]]);
  it('is found by words of its name, in its own file', () => {
    expect(namedIn(ran, 'a/b: tells one')).toHaveLength(1);
    for (const other of ['a/b: tells two', 'a/c: tells one', 'a/b: ']) expect(namedIn(ran, other)).toEqual([]);
  });

  it('is read from a report by its file below the tests', () => {
    expect([...ranIn(reportWith('', '')).keys()]).toContain('e2e/main-job');
  });

  it.each(['failed', 'skipped'])('in a browser, %s, is said; passed, it is not', (status) => {
    const unshown = unshownBy(reportWith('e2e/keyboard', status), 'e2e');
    expect(unshown.length).toBeGreaterThan(0);
    expect(unshown.every((shown) => shown.startsWith('e2e/keyboard: '))).toBe(true);
    expect(unshownBy(reportWith('e2e/keyboard', 'passed'), 'e2e')).toEqual([]);
  });
});
