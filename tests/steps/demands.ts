// Tables that name tests for what was asked for or promised: which tests there are, and whether they passed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { root } from '../browser/builds.ts';

export const DEMANDS = '.github/DEMANDS.md';
export const SECURITY = '.github/SECURITY.md';

export interface Row {
  id: string;
  demand: string;
  where: string;
  /** `file: words of the name`; empty where there is nothing to show. */
  shownBy: string[];
}

const LINE = /^\| ([A-Z]\d\d|\d{3}-\d\d) \| (.*?) \| (.*?) \| (.*?) \|$/gm;

export const rowsIn = (table: string): Row[] =>
  [...table.matchAll(LINE)].map(([, id = '', demand = '', where = '', shown = '']) => ({
    id,
    demand,
    where,
    shownBy: shown === '–' ? [] : shown.split('<br>'),
  }));

const rowsOf = (path: string): Row[] => rowsIn(readFileSync(join(root, path), 'utf8'));

export const demands = (): Row[] => rowsOf(DEMANDS);

/** What is promised of trust and security, row by row. */
export const promises = (): Row[] => rowsOf(SECURITY);

/** The file below `tests/`, without its ending, and words that stand in the full names of its tests. */
export function partsOf(shown: string): { file: string; name: string } {
  const [, file = '', name = ''] = shown.match(/^([a-z0-9/-]+): (.+)$/) ?? [];
  return { file, name };
}

/** Kinds of tests: each runs in a step of its own, whose report is held against the tables. */
export const KINDS = ['e2e', 'faults', 'long', 'project', 'unit'] as const;
export type Kind = (typeof KINDS)[number];

export const kindOf = (shown: string): Kind => KINDS.find((kind) => shown.startsWith(`${kind}/`)) ?? 'unit';

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

/** What the tables name among the tests of this kind and the report does not show as passed. */
export function unshownBy(report: string, kind: Kind): string[] {
  const ran = ranIn(report);
  const isShown = (shown: string) => {
    const named = namedIn(ran, shown);
    return named.length > 0 && named.every(({ status }) => status === 'passed');
  };
  return [...demands(), ...promises()]
    .flatMap(({ shownBy }) => shownBy)
    .filter((shown) => kindOf(shown) === kind && !isShown(shown));
}
