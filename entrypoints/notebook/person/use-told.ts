// One person as the pages on paper tell them: their journal without what is sensitive, cut by stage.
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { isAbout } from '@/lib/model/entry/about';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import { seeContact } from '@/lib/services/person/see-person';
import { spansOf } from '@/lib/services/person/spans';
import { weighPerson } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';

async function told(store: Store, id: string) {
  const view = await seeContact(store, id, 1);
  if (!view?.row) return null;
  const weighed = await weighPerson(store, view);
  const person = new Set([view.row.id, ...view.row.also]);
  const isMarked = markedIn(weighed.marks);
  const open = weighed.entries.filter((entry) => !isSensitive(entry, isMarked));
  const touches = new Set(weighed.touches.map(({ entry }) => entry));
  return {
    ...{ view, row: view.row, weighed, isMarked, person },
    spans: spansOf(view.ladder.id, open, store.world.now()),
    isTouch: ({ entry }: { entry: string }) => touches.has(entry),
    isTheirs: (entry: Parameters<typeof isAbout>[0]) => isAbout(entry, person),
    /** Somebody marked sensitive is told on no paper. */
    hidden: isMarked(view.row.id),
  };
}

export type Told = NonNullable<Awaited<ReturnType<typeof told>>>;

/** Undefined until it was read; null where nobody has that id. */
export const useTold = (store: Store, id: string) => useAnswer(() => told(store, id), [id]);
