// Who is on the People page, as ids in order, and whatever its filters need to know.
import type { Ladder } from '@/lib/model/ladder/ladder';
import { type Found, search } from '@/lib/services/person/search';
import { stageLadder } from '@/lib/services/person/see-person';
import { type NamedView, viewsOf } from '@/lib/services/rep/views';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { counts, ladderMap } from '@/lib/store/read/read';
import { firstByName, siftedIds, siftSets, tagsInUse } from '@/lib/store/read/sift';
import type { Asked } from '@/lib/store/read/word-lists';
import type { Store } from '@/lib/store/store';
import type { View } from './view';

/** People a search shows at most; more words show fewer. */
const FOUND = 300;
const TAGS = 30;

export interface PeopleListed {
  ladders: Map<string, Ladder>;
  ladder: Ladder;
  /** Everybody in the notebook. */
  total: number;
  perStage: number[];
  tags: string[];
  views: NamedView[];
  /** As far as they are read; `count` of them there are. */
  ids: string[];
  count: number;
  /** What a search found, in place of a mere list. */
  found: Found[] | null;
  asked: Asked;
  covered: number;
  more: boolean;
}

/** Nobody is left out, and all stand by their names. */
const isEverybody = ({ stages, facets, order, down }: View): boolean =>
  stages.length + facets.length === 0 && order === 'name' && !down;

/** `sensitive`: sensitive entries may be shown. `come` is told the first of everybody, before all names are read. */
export async function listPeople(
  store: Store,
  view: View,
  sensitive: boolean,
  come: (listed: PeopleListed) => void = () => {},
): Promise<PeopleListed> {
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
  if (!view.query.trim()) {
    const none = { found: null, asked: [], covered: 0, more: false };
    if (isEverybody(view)) come({ ...known, ...none, ids: await firstByName(store), count: total });
    const ids = await siftedIds(store, sift);
    return { ...known, ...none, ids, count: ids.length };
  }
  const [searched, sets] = await Promise.all([
    search(store, view.query, { limit: FOUND, sensitive }),
    siftSets(store, sift),
  ]);
  const found = searched.found.filter(({ row }) => sets.every((set) => set.has(row.id)));
  const { asked, covered, more } = searched;
  return { ...known, ids: found.map(({ row }) => row.id), count: found.length, found, asked, covered, more };
}
