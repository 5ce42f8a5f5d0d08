// What the People page shows: everybody, one stage, or whatever a search found.
import type { FoundItem } from '@/components/people/found-list';
import { foundItem } from '@/components/words/found';
import { personItem } from '@/components/words/present';
import { search } from '@/lib/services/person/search';
import { stageLadder } from '@/lib/services/person/see-person';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { counts, ladderMap, listContacts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';

export interface PeopleAsked {
  query: string;
  /** Null: every stage. */
  stage: number | null;
  limit: number;
  /** Sensitive entries may be shown. */
  sensitive: boolean;
}

export async function seePeople(store: Store, { query, stage, limit, sensitive }: PeopleAsked) {
  const [all, chosen] = await Promise.all([ladderMap(store), defaultLadder(store)]);
  const ladder = stageLadder(all, chosen);
  const keys = Array.from({ length: ladder.stages.length + 1 }, (_, n) => `stage/${ladder.id}/${n}`);
  const [total = 0, ...perStage] = await counts(store, ['people', ...keys]);
  const known = { ladder, total, perStage };
  if (query.trim()) {
    const { found, more, covered, asked } = await search(store, query, { limit, sensitive });
    const reader = { now: store.world.now(), zone: store.world.zone() };
    const items = found.map((one) => foundItem(one, stageLadder(all, one.row.ladder), asked, reader));
    return { ...known, items, more, covered };
  }
  const byStage = stage === null ? {} : { ladder: ladder.id, stage };
  const rows = await listContacts(store, { ...byStage, limit: limit + 1 });
  const items: FoundItem[] = rows.slice(0, limit).map((row) => personItem(row, stageLadder(all, row.ladder)));
  return { ...known, items, more: rows.length > limit, covered: 0 };
}
