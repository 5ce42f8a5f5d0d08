// Looking first and writing then, without anybody writing in between.

import { reasonOf } from '@/lib/model/reason';
import { type Failure, failure, type Result } from '@/lib/model/result';
import type { Store } from './store';

/** One transaction around `work`, which reads and writes this store only. Where it fails, nothing of it stays. */
export async function inOneGo<Value, Code extends string>(
  { db }: Store,
  work: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | 'not-saved'>> {
  let refused: Failure<Code> | undefined;
  try {
    return await db.dexie.transaction('rw', db.dexie.tables, async () => {
      const result = await work();
      if (result.ok) return result;
      refused = result;
      throw new Error(result.say);
    });
  } catch (error) {
    return refused ?? failure('not-saved', `Not saved: ${reasonOf(error)}`);
  }
}
