// People whom the notebook of a file erased and this one still has: the rep is told, and may erase them here too.

import type { Archive } from '@/lib/model/archive';
import type { EraseReason } from '@/lib/model/person/tombstone';
import { failure, type Result, success } from '@/lib/model/result';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { membersOf } from '@/lib/model/settings/setting';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { nameOf } from './verdict';

export interface ErasedThere {
  /** Here, of the record that stands for them. */
  id: string;
  name: string;
  reason: EraseReason;
}

export async function erasedThere(store: Store, { contacts, settings }: Archive): Promise<ErasedThere[]> {
  const found = new Map<string, ErasedThere>();
  const back = new Set(contacts.map(({ id }) => id));
  for (const { id, value } of membersOf(TOMBSTONES, settings)) {
    const row = back.has(id) ? null : await contactById(store, id);
    if (row && !row.record.deleted) found.set(row.id, { id: row.id, name: nameOf(row.record), reason: value.reason });
  }
  return [...found.values()];
}

/** Those of them whom the rep wants gone here too; it cannot be undone. Fails at the first who cannot be erased. */
export async function eraseHereToo(
  store: Store,
  all: readonly ErasedThere[],
  wanted: ReadonlySet<string>,
): Promise<Result<number, string>> {
  const going = all.filter(({ id }) => wanted.has(id));
  for (const { id, name, reason } of going) {
    const erased = await erasePerson(store, id, reason);
    if (!erased.ok && erased.code !== 'gone')
      return failure(erased.code, `${phrase`${name} is still here.`} ${erased.say}`);
  }
  return success(going.length);
}
