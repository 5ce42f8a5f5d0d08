// Tests run by a vitest of their own: in one that goes on, tests in a document still see what was broken before.
import { join } from 'node:path';
import { createVitest, type TestCase, type Vitest } from 'vitest/node';
import { root } from '../browser/builds.ts';

/** Runs the tests whose path is wanted; says which turned red first, or null where none did. */
export type Run = (isWanted: (path: string) => boolean) => Promise<string | null>;

async function opened<Value>(
  config: string,
  onRed: (test: TestCase, vitest: Vitest) => void,
  work: (vitest: Vitest) => Promise<Value>,
): Promise<Value> {
  const vitest = await createVitest('test', {
    config: join(root, config),
    watch: false,
    reporters: [{ onTestCaseResult: (test) => void (test.result().state === 'failed' && onRed(test, vitest)) }],
  });
  try {
    await vitest.standalone();
    return await work(vitest);
  } finally {
    await vitest.close();
  }
}

/** Paths of all test files that a configuration names. */
export const testFiles = (config: string): Promise<string[]> =>
  opened(
    config,
    () => {},
    async (vitest) => (await vitest.globTestSpecifications()).map(({ moduleId }) => moduleId),
  );

/** `config`: its path from the root. `counts`: which tests may turn red for it to matter; one red test is enough. */
export async function inFreshVitest(
  config: string,
  counts: (test: TestCase) => boolean,
  work: (run: Run) => Promise<string | null>,
): Promise<string | null> {
  let red: string | null = null;
  const onRed = (test: TestCase, vitest: Vitest) => {
    if (red || !counts(test)) return;
    red = `${test.module.relativeModuleId}: ${test.fullName}`;
    void vitest.cancelCurrentRun('test-failure');
  };
  return opened(config, onRed, async (vitest) => {
    const all = await vitest.globTestSpecifications();
    return work(async (isWanted) => {
      const tests = all.filter(({ moduleId }) => isWanted(moduleId));
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
      const unloaded = testModules.find((module) => module.errors().length > 0);
      if (unloaded) red ??= `${unloaded.relativeModuleId} does not load`;
      return red ?? (unhandledErrors.length > 0 ? 'an error nobody caught' : null);
    });
  });
}
