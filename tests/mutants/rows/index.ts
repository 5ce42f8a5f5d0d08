// One break for each row of .github/DEMANDS.md: with it in place one of the tests that the row names must turn red.
import type { Mutant } from '../../contracts/rules.mutants.ts';
import began from './000.ts';
import kept from './001.ts';
import lasting from './002.ts';
import learned from './003.ts';
import sells from './004.ts';

/** By row: the file, what stands once in it, and what stands there instead. */
export type RowBreaks = Readonly<Record<string, readonly [file: string, from: string, to: string]>>;

/** Rows whose rule is kept by what is not there: nothing can be taken away that would break it. */
export const UNBREAKABLE: Readonly<Record<string, string>> = {
  '003-19': 'no screen says a figure: the test reads the words themselves',
};

export const ROW_MUTANTS: readonly (Mutant & { row: string })[] = Object.entries({
  ...began,
  ...kept,
  ...lasting,
  ...learned,
  ...sells,
} satisfies RowBreaks).map(([row, [file, from, to]]) => ({ row, rule: `what row ${row} asks for`, file, from, to }));
