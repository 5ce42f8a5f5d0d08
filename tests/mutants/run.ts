// `npm run test:mutants`: breaks one rule of the domain after the other and says where no test turned red.
// With words behind it (`npm run test:mutants -- nine promise`) only rules in whose file or words all of them stand. The
// break of a row of .github/DEMANDS.md must turn one of the tests red that the row names.
import { join } from 'node:path';
import type { TestCase } from 'vitest/node';
import { root } from '../browser/builds.ts';
import { MUTANTS, type Mutant } from '../contracts/rules.mutants.ts';
import { demands, kindOf, partsOf } from '../steps/demands.ts';
import { inFreshVitest, testFiles } from './fresh-vitest.ts';
import { ROW_MUTANTS } from './rows/index.ts';

/** Where rules are held to what reps asked for, and where each is tried by itself. */
const HELD_BY = [
  ...['seed-rules', 'nine', 'who-did-it', 'told', 'ladders', 'person-panel'].map((name) => `contracts/${name}.test`),
  'model/',
  ...['ladder', 'person', 'entry', 'rep'].map((room) => `services/${room}/`),
  ...['words', 'ladder'].map((room) => `components/${room}/`),
  'journal/',
  'contracts/lists.test',
  'services/lists/',
];

/** The tests a mutant must not survive: files by their paths, and of those only tests in whose name one of the words stand. */
interface Watch {
  files: readonly string[];
  counts(test: TestCase): boolean;
}

const fileOf = (path: string): string => path.replace(/^.*?\/tests\//, '').replace(/\.test\.tsx?$/, '');

/** What a file is about: `lib/ladders/seven.ts` is about a ladder and about seven. */
const subjectsOf = (path: string): string[] =>
  (path.match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, '')).filter((word) => !FLOORS.has(word));
const FLOORS = new Set(['lib', 'test', 'model', 'service', 'component', 'contract', 'tsx']);

/** Those about the same as the broken file, then the others: mostly one of the first notices, in a tenth of the time. */
function nearFirst(files: readonly string[], { file }: Mutant): string[][] {
  const about = new Set(subjectsOf(file));
  const isNear = (path: string) => subjectsOf(fileOf(path)).some((subject) => about.has(subject));
  const parts = [files.filter(isNear), files.filter((path) => !isNear(path))];
  return parts.filter((part) => part.length > 0);
}

/** By row, the tests outside the browser that the table names. */
function rowWatch(row: string, all: readonly string[]): Watch {
  const shown = demands()
    .filter(({ id }) => id === row)
    .flatMap(({ shownBy }) => shownBy.filter((one) => kindOf(one) === 'unit').map(partsOf));
  return {
    files: all.filter((path) => shown.some(({ file }) => file === fileOf(path))),
    counts: ({ fullName, module }) =>
      shown.some(
        ({ file, name }) => file === fileOf(module.moduleId) && fullName.replaceAll(' > ', ' ').includes(name),
      ),
  };
}

/** The first test that turns red in one of the parts; null where all stay green. Nothing is broken where `mutant` is null. */
async function redBy(
  parts: readonly (readonly string[])[],
  counts: Watch['counts'],
  mutant: Mutant | null,
): Promise<string | null> {
  process.env.RUNG_MUTANT = JSON.stringify(mutant);
  return inFreshVitest('tests/mutants/vitest.config.ts', counts, async (run) => {
    for (const part of parts) {
      const red = await run((path) => part.includes(path));
      if (red) return red;
    }
    return null;
  });
}

async function main(wanted: readonly string[]): Promise<boolean> {
  const all = await testFiles('tests/mutants/vitest.config.ts');
  const rules: Watch = {
    files: all.filter((path) => HELD_BY.some((room) => path.startsWith(join(root, 'tests', room)))),
    counts: () => true,
  };
  const isWanted = ({ file, rule }: Mutant) => wanted.every((word) => `${file} ${rule}`.includes(word));
  const [byRule, byRow] = [MUTANTS.filter(isWanted), ROW_MUTANTS.filter(isWanted)];
  const watches: [Mutant, Watch][] = [
    ...byRule.map((mutant): [Mutant, Watch] => [mutant, rules]),
    ...byRow.map((mutant): [Mutant, Watch] => [mutant, rowWatch(mutant.row, all)]),
  ];
  const before = await redBy([[...new Set(watches.flatMap(([, watch]) => watch.files))]], () => true, null);
  if (before) console.log(`Red with nothing broken: ${before}`);
  let noticed = 0;
  for (const [mutant, { files, counts }] of before ? [] : watches) {
    const red = await redBy(nearFirst(files, mutant), counts, mutant);
    if (red) noticed += 1;
    console.log(`${red ? '✓' : '✗'} ${mutant.file}: ${mutant.rule}: ${red ?? 'NOTICED BY NO TEST'}`);
  }
  console.log(`\n${noticed} of ${watches.length} broken rules were noticed`);
  return watches.length > 0 && noticed === watches.length;
}

process.exit((await main(process.argv.slice(2))) ? 0 : 1);
