// All that is marked as changed, for tests that ask what a hand-over to another device would hold.
import type { Database } from '@/lib/store/tables/database';
import type { Ref } from '@/lib/store/tables/upgrades';

/** All that changed, each once. */
export async function changedRefs({ changed }: Pick<Database, 'changed'>): Promise<Set<Ref>> {
  const refs = new Set<Ref>();
  await changed.each((row) => {
    for (const ref of row.refs) refs.add(ref);
  });
  return refs;
}
