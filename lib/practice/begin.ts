// Beginning to practise: a notebook of its own is made anew, filled, and closed again; the rep's own is only read.
import { reasonOf } from '@/lib/model/reason';
import { failure, type Result, success } from '@/lib/model/result';
import { STRICT } from '@/lib/model/settings/choices';
import { LIMITS, ME, MINE } from '@/lib/model/settings/rep';
import type { World } from '@/lib/model/world';
import type { Change } from '@/lib/store/change';
import { deletePractice } from '@/lib/store/delete-store';
import { openStore } from '@/lib/store/open';
import { settingOf } from '@/lib/store/read/settings';
import { PRACTICE_NAME, type Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import { fillPractice } from './fill';

/** Without the places outside the database: no copies, no canary. */
export const practiceWorld = ({ keeping: _, ...world }: World): World => world;

/** Who the rep is and how far sites may be read holds while practising, too. */
async function carriedOver(own: Store): Promise<Change[]> {
  const settings = [ME, MINE, LIMITS, STRICT] as const;
  const values = await Promise.all(settings.map((one) => settingOf<unknown>(own, one)));
  return settings.flatMap(({ key }, i): Change[] =>
    values[i] === null ? [] : [{ do: 'setting', key, value: values[i] }],
  );
}

/** Fails with `not-begun`; then there is no practice notebook. */
export async function beginPractice(own: Store): Promise<Result<null, 'not-begun'>> {
  const shut = async (why: string) => {
    await deletePractice().catch(() => {});
    return failure('not-begun', phrase`Practising did not begin: ${why}`);
  };
  try {
    await deletePractice();
    const opened = await openStore(practiceWorld(own.world), PRACTICE_NAME);
    if (!opened.ok) return await shut(opened.say);
    const { value: store } = opened;
    const settled = await write(store, await carriedOver(own));
    const filled = settled.ok ? await fillPractice(store) : settled;
    store.db.dexie.close();
    return filled.ok ? success(null) : await shut(filled.say);
  } catch (error) {
    return shut(reasonOf(error));
  }
}
