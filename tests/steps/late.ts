// A reporter for vitest: prints each test that held only the second time, so that none hides behind its retry.
import type { Reporter } from 'vitest/node';

export const LATE = 'held the second time: ';

const reporter: Reporter = {
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) console.log(`${LATE}${test.module.relativeModuleId} > ${test.fullName}`);
  },
};

export default reporter;
