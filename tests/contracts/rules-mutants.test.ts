// The breaks of rules that `npm run test:mutants` makes fit the files as they are, so that none passes by doing nothing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ladders } from '@/lib/ladders';
import { ROW_MUTANTS } from '../mutants/rows';
import { MUTANTS } from './rules.mutants';

const sourceOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

it('there are sixty at least, each with a rule of its own', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(MUTANTS.map(({ rule, file }) => `${file}: ${rule}`)).size).toBe(MUTANTS.length);
});

it.each([...MUTANTS, ...ROW_MUTANTS])('$file: $rule', ({ file, from, to }) => {
  const text = sourceOf(file);
  expect(text.split(from).length - 1).toBe(1);
  expect(to).not.toBe(from);
});

describe('what a stage of a ladder asks for', () => {
  const asked = [...ladders.values()].flatMap(({ id, stages }) =>
    stages.flatMap(({ name, rule }) => rule.map(({ words }) => ({ ladder: id, stage: name, words }))),
  );

  it.each(asked)('$ladder, $stage: $words, has a break', ({ ladder, stage, words }) => {
    const file = `lib/ladders/${ladder}.ts`;
    const text = sourceOf(file);
    // From where its condition begins, after the words before it, to the end of its own.
    const at = text.indexOf(`phrase\`${words}\``, text.indexOf(`name: phrase\`${stage}\``));
    const before = text.lastIndexOf('`', at - 1);
    const from = before + text.slice(before, at).search(/[{(]/);
    const isBroken = MUTANTS.some((one) => {
      const place = one.file === file ? text.indexOf(one.from) : -1;
      return place >= 0 && place < at + words.length && place + one.from.length > from;
    });
    const say = `“${words}” of ${file} may be changed, and no test is known to notice: break it in tests/contracts/rules.mutants.ts, then run npm run test:mutants -- ${ladder}`;
    expect(isBroken, say).toBe(true);
  });
});
