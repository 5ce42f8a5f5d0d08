// The unit tests of the core with one of its files broken at one place: which, `RUNG_BREAK` says as JSON.
import { brokenConfig } from './broken.ts';
import type { Break } from './generate.ts';

export default brokenConfig(
  (file, code) => {
    const one: Break | null = JSON.parse(process.env.RUNG_BREAK ?? 'null');
    return one?.file === file ? code.slice(0, one.start) + one.to + code.slice(one.end) : null;
  },
  ['tests/{contracts,detect,model,store}/**/*.test.{ts,tsx}'],
  ['tests/contracts/{detect,formats}.test.ts'],
);
