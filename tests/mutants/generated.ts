// `npm run test:breaks`: changes every comparison, condition and number of what must never be wrong, one after the other,
// and says which change no test noticed. With words behind it only files in whose path all of them stand.
import { join } from 'node:path';
import { root } from '../browser/builds.ts';
import { inFreshVitest } from './fresh-vitest.ts';
import { type Break, breaksOf } from './generate.ts';

const OWNERSHIP = [['model/whose/'], ['contracts/ownership-rules.test']];
const DETECTION = [
  ['detect/same-name', 'detect/prove-profile'],
  ['rep', 'oneself', 'owner', 'sent', 'mail', 'folder', 'linkedin', 'profile-address', 'name', 'address'].map(
    (name) => `detect/${name}`,
  ),
  ['contracts/detect-traps'],
  ['detect/decay'],
];

/**
 * What decides which of two writes counts, whose something is, and who is on a page. Each with the beginnings of its
 * tests' paths: one group after the other, the quickest first.
 */
const CORE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'lib/model/clock.ts': [['model/clock'], ['store/trust']],
  'lib/model/person/merge.ts': [['model/person/']],
  'lib/model/person/later-copy.ts': [['model/person/']],
  'lib/model/whose/ownership.ts': OWNERSHIP,
  'lib/model/whose/provenance.ts': [['model/whose/provenance'], ['model/person/'], ...OWNERSHIP],
  'lib/model/whose/under.ts': [['model/whose/under'], ...OWNERSHIP],
  'lib/model/whose/circumstances.ts': OWNERSHIP,
  'lib/model/whose/private-mail.ts': OWNERSHIP,
  'lib/detect/read/prove.ts': DETECTION,
  'lib/detect/read/prove-profile.ts': DETECTION,
  'lib/detect/read/same-name.ts': DETECTION,
  'lib/detect/read/rep.ts': DETECTION,
};

/** Some changes make no difference that could be seen; more than these would be a hole. */
const SHARE = 0.85;

/** The first test that turns red; null where all stay green. Nothing is broken where `one` is null. */
async function firstRed(groups: readonly (readonly string[])[], one: Break | null): Promise<string | null> {
  process.env.RUNG_BREAK = JSON.stringify(one);
  return inFreshVitest(
    'tests/mutants/generated.config.ts',
    () => true,
    async (run) => {
      for (const rooms of groups) {
        const red = await run((path) => rooms.some((room) => path.startsWith(join(root, 'tests', room))));
        if (red) return red;
      }
      return null;
    },
  );
}

/** How many breaks of a file were noticed, and of how many; null where tests are red with nothing broken. */
async function tried(file: string): Promise<[number, number] | null> {
  const groups = CORE[file] ?? [];
  const before = await firstRed(groups, null);
  if (before) console.log(`Red with nothing broken: ${before}`);
  if (before) return null;
  const all = breaksOf(file);
  let noticed = 0;
  for (const one of all) {
    const red = await firstRed(groups, one);
    if (red) noticed += 1;
    console.log(`${red ? '✓' : '✗'} ${file}: ${one.rule}: ${red ?? 'NOTICED BY NO TEST'}`);
  }
  console.log(`${file}: ${noticed} of ${all.length}`);
  return [noticed, all.length];
}

async function main(words: readonly string[]): Promise<boolean> {
  let [noticed, all] = [0, 0];
  for (const file of Object.keys(CORE).filter((path) => words.every((word) => path.includes(word)))) {
    const counts = await tried(file);
    if (!counts) return false;
    noticed += counts[0];
    all += counts[1];
  }
  console.log(`\n${noticed} of ${all} breaks were noticed (${((100 * noticed) / all).toFixed(1)} %)`);
  return noticed >= SHARE * all;
}

process.exit((await main(process.argv.slice(2))) ? 0 : 1);
