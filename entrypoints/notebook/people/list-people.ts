// Who is on the People page, as ids in order, and whatever its filters need to know.
import { search } from '@/lib/services/person/search';
import { stageLadder } from '@/lib/services/person/see-person';
import { viewsOf } from '@/lib/services/rep/views';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { counts, ladderMap } from '@/lib/store/read/read';
import { siftedIds, siftSets, tagsInUse } from '@/lib/store/read/sift';
import type { Store } from '@/lib/store/store';
import type { View } from './view';

/** People a search shows at most; more words show fewer. */
const FOUND = 300;
const TAGS = 30;

export type PeopleListed = Awaited<ReturnType<typeof listPeople>>;

/** `sensitive`: sensitive entries may be shown. */
export async function listPeople(store: Store, view: View, sensitive: boolean) {
  const [ladders, chosen, tags, views] = await Promise.all([
    ladderMap(store),
    defaultLadder(store),
    tagsInUse(store, TAGS),
    viewsOf(store),
  ]);
  const ladder = stageLadder(ladders, chosen);
  const keys = Array.from({ length: ladder.stages.length + 1 }, (_, n) => `stage/${ladder.id}/${n}`);
  const [total = 0, ...perStage] = await counts(store, ['people', ...keys]);
  const known = { ladders, ladder, total, perStage, tags, views };
  const sift = { ...view, ladder: ladder.id };
  if (!view.query.trim())
    return { ...known, ids: await siftedIds(store, sift), found: null, asked: [], covered: 0, more: false };
  const [searched, sets] = await Promise.all([
    search(store, view.query, { limit: FOUND, sensitive }),
    siftSets(store, sift),
  ]);
  const found = searched.found.filter(({ row }) => sets.every((set) => set.has(row.id)));
  const { asked, covered, more } = searched;
  return { ...known, ids: found.map(({ row }) => row.id), found, asked, covered, more };
}
