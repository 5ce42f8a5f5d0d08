// Going through an imported book one by one: who is left, where the rep stopped, and who is on the card.
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { keepLocal, local } from '@/lib/store/local';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { contactById } from '@/lib/store/read/read';
import { siftedIds } from '@/lib/store/read/sift';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import type { Done } from './bulk';

/** Who comes next; it stays on this device. */
const PLACE = 'triage';

export interface Book {
  /** Of everybody who came from a file and stands on no stage yet, in the order of the names. */
  ids: readonly string[];
  /** Where the rep stopped. */
  at: number;
}

export async function openBook(store: Store): Promise<Book> {
  const ladder = await defaultLadder(store);
  const sift = { ladder, stages: [0], facets: ['imported'], order: 'name', down: false } as const;
  const [ids, place] = await Promise.all([siftedIds(store, sift), local(store, PLACE)]);
  return { ids, at: Math.max(0, ids.indexOf(String(place))) };
}

/** `next`: the id of who comes next; none where all of them were seen. */
export const keepPlace = (store: Store, next: string | undefined): Promise<void> => keepLocal(store, PLACE, next ?? '');

/** Undefined where they were merged or deleted meanwhile. */
export async function cardOf(store: Store, id: string): Promise<ContactRow | undefined> {
  const row = await contactById(store, id);
  return row?.id === id && row.sort !== undefined ? row : undefined;
}

export const addressesOf = (record: Contact): string[] => liveHandles(record).map(({ value }) => value);

export const markMajor = (store: Store, id: string): Promise<Done> =>
  write(store, [{ do: 'contact', id, fields: { majorAccount: true } }]);
