// Looking first and writing then, without anybody writing in between.

import { type Failure, failure, type Result } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { Store } from './store';
import { transact, whyNot } from './transact';

/** One transaction around `work`, which reads and writes this store only. Where it fails, nothing of it stays. */
export async function inOneGo<Value, Code extends string>(
  store: Store,
  work: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | 'not-saved'>> {
  let refused: Failure<Code> | undefined;
  try {
    return await transact(store, async () => {
      const result = await work();
      if (result.ok) return result;
      refused = result;
      throw new Error(result.say);
    });
  } catch (error) {
    return refused ?? failure('not-saved', phrase`Not saved: ${await whyNot(store, error)}`);
  }
}
