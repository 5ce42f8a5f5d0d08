// The readers of other people as a step of `npm test`.
import { type Count, readClosing } from './closing.ts';
import { type Outcome, run } from './run-tool.ts';

export async function otherReaders(): Promise<Outcome & { count: Count }> {
  const outcome = await run(['node', 'tests/readers/run.ts']);
  return { ...outcome, count: readClosing(outcome.output) };
}
