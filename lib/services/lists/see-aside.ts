// The lists aside: who is on each, for when there is time; put off there as on Today.
import { lists } from '@/lib/lists';
import { ASIDE, type List } from '@/lib/lists/reading/list';
import type { Store } from '@/lib/store/store';
import { idsOn } from '@/lib/store/today/attention';
import { FEW, putOff, REACH, rowsOf, type TodayGroup } from './today';
import { ruled, weighNext } from './weigh';

export const asides = lists.filter(({ group }) => group === ASIDE);

export interface AsideList extends Omit<TodayGroup, 'group'> {
  list: List;
}

/**
 * `only`: the id of the list of which `limit` people are shown; of all, a few each, where it is none. `come` is told what
 * is there so far, after each that names somebody.
 */
export async function seeAside(
  store: Store,
  only: string,
  limit: number,
  come: (lists: AsideList[]) => void = () => {},
): Promise<AsideList[]> {
  const by = await ruled(store);
  await weighNext(store, by);
  const off = await putOff(store);
  const wanted = asides.filter(({ id }) => !only || id === only);
  const found: AsideList[] = [];
  for (const list of wanted) {
    const place = lists.indexOf(list);
    const ids = await idsOn(store, list.id, REACH + 1);
    const here = ids.slice(0, REACH).filter((id) => (off.get(id) ?? place + 1) > place);
    const shown = here.slice(0, only ? limit : FEW).map((id) => [id, list] as const);
    const rows = await rowsOf(store, shown, by);
    found.push({ list, rows, total: here.length, more: ids.length > REACH });
    if (rows.length > 0) come([...found]);
  }
  return found;
}
