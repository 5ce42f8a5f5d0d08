// The unit tests with one rule broken: which one, `RUNG_MUTANT` says as JSON.
import type { Mutant } from '../contracts/rules.mutants.ts';
import { brokenConfig } from './broken.ts';

export default brokenConfig(
  (file, code) => {
    const mutant: Mutant | null = JSON.parse(process.env.RUNG_MUTANT ?? 'null');
    return mutant?.file === file ? code.replace(mutant.from, () => mutant.to) : null;
  },
  ['tests/{contracts,journal,model,components,services}/**/*.test.{ts,tsx}', 'tests/{profiles,formats}/*.test.ts'],
  ['tests/contracts/{detect,detect-traps,formats}.test.ts'],
);
