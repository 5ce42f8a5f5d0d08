// "This is the same person": the page's addresses join a contact the rep has chosen.
import { isoOf } from '@/lib/model/moment';
import { success } from '@/lib/model/result';
import type { SightedPerson } from '@/lib/model/sighting';
import { seenOn } from '@/lib/model/whose/provenance';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { newHandle, shownOf } from './settle';

/** The rep says that somebody a page shows is this contact: their addresses are added, nothing else changes. */
export async function sameAs(store: Store, id: string, site: string, person: SightedPerson): Promise<Saved> {
  const from = seenOn(site, isoOf(store.world.now()), shownOf(person));
  const handles = person.handles.map(({ channel, value }) => newHandle(channel, value, from));
  const written = await write(store, [{ do: 'contact', id, handles }]);
  return written.ok ? success({ id, receipt: written.value }) : written;
}
