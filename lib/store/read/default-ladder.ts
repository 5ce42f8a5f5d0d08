// Which ladder people climb who have none of their own. Read where it is needed: another page may have changed it.
import seven from '@/lib/ladders/seven';
import { LADDER } from '@/lib/model/settings/choices';
import type { Store } from '@/lib/store/store';
import { settingOf } from './settings';

export async function defaultLadder({ db }: Pick<Store, 'db'>): Promise<string> {
  return (await settingOf({ db }, LADDER)) ?? seven.id;
}
