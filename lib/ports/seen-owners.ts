// Whom pages marked as their owner since the browser started: in memory only, to be offered on the Sites page.
import { Owner } from '@/lib/model/sighting';
import { browser } from './browser';

const PREFIX = 'owner/';

/** The latest word of each site. */
export const keepOwner = (owner: Owner): Promise<void> => browser.storage.session.set({ [PREFIX + owner.site]: owner });

export async function seenOwners(): Promise<Owner[]> {
  const kept = await browser.storage.session.get();
  return Object.entries(kept).flatMap(([key, value]) => {
    const read = key.startsWith(PREFIX) ? Owner.safeParse(value) : undefined;
    return read?.success ? [read.data] : [];
  });
}
