// Who is on the People page, kept true: of everybody the first, until the names of all are read.
import { useComing } from '@/entrypoints/hooks/use-coming';
import type { Store } from '@/lib/store/store';
import { listPeople, type PeopleListed } from './list-people';
import { type View, writeView } from './view';

/** `whole`: all of them are there. `sensitive`: sensitive entries may be shown. */
export function useListed(store: Store, view: View, sensitive: boolean) {
  const listed = useComing<PeopleListed>(
    (come) => listPeople(store, view, sensitive, come),
    [writeView({ ...view, columns: [] }), sensitive],
  );
  return { listed, whole: listed !== undefined && listed.ids.length === listed.count };
}
