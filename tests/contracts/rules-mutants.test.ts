// The breaks of rules that `npm run test:mutants` makes fit the files as they are, so that none passes by doing nothing.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROW_MUTANTS } from '../mutants/rows';
import { MUTANTS } from './rules.mutants';

it('there are sixty at least, each with a rule of its own', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(MUTANTS.map(({ rule, file }) => `${file}: ${rule}`)).size).toBe(MUTANTS.length);
});

it.each([...MUTANTS, ...ROW_MUTANTS])('$file: $rule', ({ file, from, to }) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  expect(text.split(from).length - 1).toBe(1);
  expect(to).not.toBe(from);
});
