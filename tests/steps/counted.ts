// Reads how many tests passed and failed from vitest's own report.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const Report = z.looseObject({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/** A file that could not even be loaded has no test that failed, and still is a failure. */
export function counted(path: string): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = Report.parse(JSON.parse(readFileSync(path, 'utf8')));
  rmSync(path);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests || Math.min(report.numFailedTestSuites, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
