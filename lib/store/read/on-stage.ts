// Who of those that fit some filters stands on a stage, in the order of the names: indexes are crossed, no record is read.
import type { Store } from '@/lib/store/store';
import { siftSets } from './sift';

export async function idsOnStage(
  store: Store,
  ladder: string,
  stage: number,
  facets: readonly string[],
): Promise<string[]> {
  const [on, ...fits] = await siftSets(store, { ladder, stages: [stage], facets, order: 'name', down: false });
  return [...(on ?? [])].filter((id) => fits.every((set) => set.has(id)));
}
