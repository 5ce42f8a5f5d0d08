// `npm run test:mutants`: breaks one rule of the domain after the other and says where no test turned red.
// With words behind it (`npm run test:mutants -- nine promise`) only rules in whose file or words all of them stand. The
// break of a row of .github/DEMANDS.md must turn one of the tests red that the row names.
import { join } from 'node:path';
import { createVitest, type TestCase, type TestSpecification, type Vitest } from 'vitest/node';
import { root } from '../browser/builds.ts';
import { MUTANTS, type Mutant } from '../contracts/rules.mutants.ts';
import { demands, kindOf, partsOf } from '../steps/demands.ts';
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

/** The tests a mutant must not survive: whole files, and of those only tests in whose name one of the words stand. */
interface Watch {
  tests: TestSpecification[];
  counts(test: TestCase): boolean;
}

const fileOf = (path: string): string => path.replace(/^.*?\/tests\//, '').replace(/\.test\.tsx?$/, '');

/** What a file is about: `lib/ladders/seven.ts` is about a ladder and about seven. */
const subjectsOf = (path: string): string[] =>
  (path.match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, '')).filter((word) => !FLOORS.has(word));
const FLOORS = new Set(['lib', 'test', 'model', 'service', 'component', 'contract', 'tsx']);

/** Those about the same as the broken file, then the others: mostly one of the first notices, in a tenth of the time. */
function nearFirst({ tests, counts }: Watch, { file }: Mutant): Watch[] {
  const about = new Set(subjectsOf(file));
  const isNear = ({ moduleId }: TestSpecification) =>
    subjectsOf(fileOf(moduleId)).some((subject) => about.has(subject));
  const parts = [tests.filter(isNear), tests.filter((test) => !isNear(test))];
  return parts.filter((part) => part.length > 0).map((part) => ({ tests: part, counts }));
}

/** By row, the tests outside the browser that the table names. */
function rowWatch(row: string, all: readonly TestSpecification[]): Watch {
  const shown = demands()
    .filter(({ id }) => id === row)
    .flatMap(({ shownBy }) => shownBy.filter((one) => kindOf(one) === 'unit').map(partsOf));
  return {
    tests: all.filter(({ moduleId }) => shown.some(({ file }) => file === fileOf(moduleId))),
    counts: ({ fullName, module }) =>
      shown.some(
        ({ file, name }) => file === fileOf(module.moduleId) && fullName.replaceAll(' > ', ' ').includes(name),
      ),
  };
}

/** Whom a test that failed is told to, while something runs. */
let onRed: (test: TestCase) => void = () => {};

/** The first test that turns red; null where all stay green. Nothing is broken where `mutant` is null. */
async function redBy(vitest: Vitest, { tests, counts }: Watch, mutant: Mutant | null): Promise<string | null> {
  let red: string | null = null;
  onRed = (test) => {
    if (red || !counts(test)) return;
    red = `${test.module.relativeModuleId}: ${test.fullName}`;
    // One red test is enough.
    void vitest.cancelCurrentRun('test-failure');
  };
  process.env.RUNG_MUTANT = JSON.stringify(mutant);
  if (mutant) vitest.invalidateFile(join(root, mutant.file));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
  if (mutant) vitest.invalidateFile(join(root, mutant.file));
  const unloaded = testModules.find((module) => module.errors().length > 0);
  if (unloaded) red ??= `${unloaded.relativeModuleId} does not load`;
  return red ?? (unhandledErrors.length > 0 ? 'an error nobody caught' : null);
}

async function main(wanted: readonly string[]): Promise<boolean> {
  const vitest = await createVitest('test', {
    config: join(root, 'tests/mutants/vitest.config.ts'),
    watch: false,
    reporters: [{ onTestCaseResult: (test) => void (test.result().state === 'failed' && onRed(test)) }],
  });
  await vitest.standalone();
  const all = await vitest.globTestSpecifications();
  const tests = all.filter(({ moduleId }) => HELD_BY.some((room) => moduleId.startsWith(join(root, 'tests', room))));
  const rules: Watch = { tests, counts: () => true };
  const isWanted = ({ file, rule }: Mutant) => wanted.every((word) => `${file} ${rule}`.includes(word));
  const [byRule, byRow] = [MUTANTS.filter(isWanted), ROW_MUTANTS.filter(isWanted)];
  const watches: [Mutant, Watch][] = [
    ...byRule.map((mutant): [Mutant, Watch] => [mutant, rules]),
    ...byRow.map((mutant): [Mutant, Watch] => [mutant, rowWatch(mutant.row, all)]),
  ];
  const before = await redBy(
    vitest,
    { tests: [...new Set(watches.flatMap(([, watch]) => watch.tests))], counts: () => true },
    null,
  );
  if (before) console.log(`Red with nothing broken: ${before}`);
  let noticed = 0;
  for (const [mutant, watch] of before ? [] : watches) {
    let red: string | null = null;
    for (const part of nearFirst(watch, mutant)) red ??= await redBy(vitest, part, mutant);
    if (red) noticed += 1;
    console.log(`${red ? '✓' : '✗'} ${mutant.file}: ${mutant.rule}: ${red ?? 'NOTICED BY NO TEST'}`);
  }
  console.log(`\n${noticed} of ${watches.length} broken rules were noticed`);
  await vitest.close();
  return watches.length > 0 && noticed === watches.length;
}

process.exit((await main(process.argv.slice(2))) ? 0 : 1);
