// A reporter for vitest: prints each test that held only the second time, so that none hides behind its retry.
import type { Reporter, TestCase } from 'vitest/node';

export const LATE = 'held the second time: ';

/** vitest makes reporters with `new`, which gives what the function returns. */
export default function lateReporter(): Reporter {
  return {
    onTestCaseResult(test: TestCase) {
      if (test.diagnostic()?.flaky) console.log(`${LATE}${test.module.relativeModuleId} > ${test.fullName}`);
    },
  };
}
