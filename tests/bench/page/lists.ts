// The lists of Today as its page reads them: whom each names by now, and the rows that say why.
import { lists } from '@/lib/lists';
import { GROUPS } from '@/lib/lists/reading/list';
import { REACH, seeToday } from '@/lib/services/lists/today';
import type { Store } from '@/lib/store/store';
import { idsOn } from '@/lib/store/today/attention';
import type { Timing } from '../verdict';
import { timed } from './timed';

/** A group unfolded shows so many. */
const UNFOLDED = 50;

async function taken(what: string, count: number, work: () => Promise<unknown>): Promise<Timing> {
  const samples: number[] = [];
  await work();
  for (let i = 0; i < count; i += 1) samples.push(await timed(work));
  return { what, samples };
}

export async function listing(store: Store, count: number): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const { id } of lists) {
    const named = async () => (await idsOn(store, id, REACH + 1)).length;
    timings.push(await taken(`list ${id}, ${await named()} on it`, count, named));
  }
  for (const group of GROUPS)
    timings.push(await taken(`Today with ${group} unfolded`, count, () => seeToday(store, group, UNFOLDED)));
  timings.push(await taken('Today', count, () => seeToday(store)));
  return timings;
}
