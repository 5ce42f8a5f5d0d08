// Which ladder people climb who have none of their own. Read where it is needed: another page may have changed it.
import seven from '@/lib/ladders/seven';
import type { Store } from '@/lib/store/store';

/** Key of the setting. */
export const LADDER = 'ladder';

export async function defaultLadder({ db }: Pick<Store, 'db'>): Promise<string> {
  const found = await db.settings.get(LADDER);
  return typeof found?.value === 'string' ? found.value : seven.id;
}
