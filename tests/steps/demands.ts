// The table of what reps asked for, and the tests it names: which there are, and whether they passed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../browser/builds.ts';

export const DEMANDS = '.github/DEMANDS.md';

export interface Row {
  id: string;
  demand: string;
  where: string;
  /** `file: words of the name`; empty where there is nothing to show. */
  shownBy: string[];
}

const LINE = /^\| (\d{3}-\d\d) \| (.*?) \| (.*?) \| (.*?) \|$/gm;

export const rowsIn = (table: string): Row[] =>
  [...table.matchAll(LINE)].map(([, id = '', demand = '', where = '', shown = '']) => ({
    id,
    demand,
    where,
    shownBy: shown === '–' ? [] : shown.split('<br>'),
  }));

export const demands = (): Row[] => rowsIn(readFileSync(join(root, DEMANDS), 'utf8'));

/** The file below `tests/`, without its ending, and words that stand in the full names of its tests. */
export function partsOf(shown: string): { file: string; name: string } {
  const [, file = '', name = ''] = shown.match(/^([a-z0-9/-]+): (.+)$/) ?? [];
  return { file, name };
}

export const isE2e = (shown: string): boolean => shown.startsWith('e2e/');

const Report = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      assertionResults: z.array(z.looseObject({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

export interface Ran {
  name: string;
  status: string;
}

/** What vitest wrote into a report: the tests that ran, by the file below `tests/` without its ending. */
export function ranIn(path: string): Map<string, Ran[]> {
  const { testResults } = Report.parse(JSON.parse(readFileSync(path, 'utf8')));
  const fileOf = (name: string) => name.replace(/^.*?\/tests\//, '').replace(/\.test\.tsx?$/, '');
  return new Map(
    testResults.map(({ name, assertionResults }) => [
      fileOf(name),
      assertionResults.map(({ fullName, status }) => ({ name: fullName, status })),
    ]),
  );
}

/** The tests that a row names. */
export function namedIn(ran: ReadonlyMap<string, readonly Ran[]>, shown: string): Ran[] {
  const { file, name } = partsOf(shown);
  return (ran.get(file) ?? []).filter((test) => name !== '' && test.name.includes(name));
}

/** What the table names among the tests in a browser and the report does not show as passed. */
export function unshownBy(report: string): string[] {
  const ran = ranIn(report);
  const isShown = (shown: string) => {
    const named = namedIn(ran, shown);
    return named.length > 0 && named.every(({ status }) => status === 'passed');
  };
  return demands()
    .flatMap(({ shownBy }) => shownBy)
    .filter((shown) => isE2e(shown) && !isShown(shown));
}
