// An import that brought erased people back is taken back: they go for good once more, and their marks stand again.
import { type Result, success } from '@/lib/model/result';
import { TOMBSTONES } from '@/lib/model/settings/records';
import type { Receipt } from '@/lib/store/change';
import { erase, tracesOf } from '@/lib/store/erase';
import { inOneGo } from '@/lib/store/in-one-go';
import { knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { erasingCopies } from '@/lib/vault/keep';
import { legalHold } from './legal-hold';

/** `marks`: as the import left and found them. Whoever is still here, because of later entries, stays; so do all under a legal hold. */
export async function eraseAgain(store: Store, marks: Receipt['settings']): Promise<Result<unknown, 'not-saved'>> {
  if (marks.length === 0 || (await legalHold(store))) return success(0);
  const idOf = ({ key }: { key: string }) => key.slice(TOMBSTONES.prefix.length);
  return erasingCopies(store, () =>
    inOneGo(store, async () => {
      const rows = await knownRows(store, marks.map(idOf));
      const stay = new Set(rows.flatMap(({ id, record }) => (record.deleted ? [] : [id])));
      const again = marks.filter((mark) => !stay.has(idOf(mark)));
      const ids = again.map(idOf);
      const going = rows.filter(({ id }) => ids.includes(id));
      if (going.length > 0) await erase(store, going, await tracesOf(store, ids), ids);
      return write(
        store,
        again.map(({ key, before }) => ({ do: 'setting', key, value: before ?? null })),
      );
    }),
  );
}
