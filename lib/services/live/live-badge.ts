// What the toolbar button says of the tab: the stage of the person in view, `+` for somebody new, nothing for nobody.
import type { Sighting } from '@/lib/model/sighting';
import { whoIs } from '@/lib/services/person/who-is';
import type { Store } from '@/lib/store/store';

export async function badgeFor(store: Store, sighting: Sighting | null): Promise<string> {
  if (sighting?.kind !== 'person') return '';
  const rows = await whoIs(store, sighting.person);
  if (rows.length > 1) return '';
  return rows[0] ? String(rows[0].stage) : '+';
}
