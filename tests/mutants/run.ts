// `npm run test:mutants`: breaks one rule of the domain after the other and says where no test turned red.
// With words behind it (`npm run test:mutants -- nine promise`) only rules in whose file or words all of them stand.
import { join } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { root } from '../browser/builds.ts';
import { MUTANTS, type Mutant } from '../contracts/rules.mutants.ts';

/** Where rules are held to what reps asked for, and where each is tried by itself. */
const HELD_BY = [
  ...['seed-rules', 'nine', 'who-did-it', 'told', 'ladders', 'person-panel'].map((name) => `contracts/${name}.test`),
  ...['ladder/', 'advice/', 'whose/', 'person/contact'].map((room) => `model/${room}`),
  ...['ladder', 'person', 'entry', 'rep'].map((room) => `services/${room}/`),
  ...['words', 'ladder'].map((room) => `components/${room}/`),
  'journal/',
  'contracts/lists.test',
  'services/lists/',
];

/** The first test that turns red; null where all stay green. Nothing is broken where `mutant` is null. */
async function redBy(vitest: Vitest, tests: TestSpecification[], mutant: Mutant | null): Promise<string | null> {
  process.env.RUNG_MUTANT = JSON.stringify(mutant);
  if (mutant) vitest.invalidateFile(join(root, mutant.file));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
  if (mutant) vitest.invalidateFile(join(root, mutant.file));
  for (const module of testModules) {
    for (const test of module.children.allTests('failed')) return `${module.relativeModuleId}: ${test.fullName}`;
    if (module.errors().length > 0) return `${module.relativeModuleId} does not load`;
  }
  return unhandledErrors.length > 0 ? 'an error nobody caught' : null;
}

async function main(wanted: readonly string[]): Promise<boolean> {
  const vitest = await createVitest('test', {
    config: join(root, 'tests/mutants/vitest.config.ts'),
    watch: false,
    // One red test is enough.
    reporters: [
      {
        onTestCaseResult: (test) => void (test.result().state === 'failed' && vitest.cancelCurrentRun('test-failure')),
      },
    ],
  });
  await vitest.standalone();
  const all = await vitest.globTestSpecifications();
  const tests = all.filter(({ moduleId }) => HELD_BY.some((room) => moduleId.startsWith(join(root, 'tests', room))));
  const before = await redBy(vitest, tests, null);
  if (before) console.log(`Red with nothing broken: ${before}`);
  const isWanted = ({ file, rule }: Mutant) => wanted.every((word) => `${file} ${rule}`.includes(word));
  const chosen = before ? [] : MUTANTS.filter(isWanted);
  let noticed = 0;
  for (const mutant of chosen) {
    const red = await redBy(vitest, tests, mutant);
    if (red) noticed += 1;
    console.log(`${red ? '✓' : '✗'} ${mutant.file}: ${mutant.rule}: ${red ?? 'NOTICED BY NO TEST'}`);
  }
  console.log(`\n${noticed} of ${chosen.length} broken rules were noticed`);
  await vitest.close();
  return chosen.length > 0 && noticed === chosen.length;
}

process.exit((await main(process.argv.slice(2))) ? 0 : 1);
