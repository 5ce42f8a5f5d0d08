// Whom a record was merged into, and that one in turn.

import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

/** The row, the one it was merged into, and so on; ends where a target is missing or the chain comes back to itself. */
export async function chainOf({ db }: Store, row: ContactRow): Promise<ContactRow[]> {
  const chain = [row];
  let next = row.into;
  while (next !== undefined && !chain.some((known) => known.id === next)) {
    const found = await db.contacts.get(next);
    if (!found) break;
    chain.push(found);
    next = found.into;
  }
  return chain;
}
