// Whom the tab in front shows, read now: the page itself, or the practice page of the notebook.
import { browser } from '@/lib/ports/browser';
import { type FrontTab, type Look, lookAt } from '@/lib/ports/tab';
import { PRACTICE_ROUTE, practiceSighting } from '@/lib/practice';
import { knownBefore } from '@/lib/services/rep/known';
import type { Store } from '@/lib/store/store';

export async function lookFront(store: Store, tab: Promise<FrontTab | null>): Promise<Look> {
  const front = await tab;
  if (!front) return { kind: 'unreadable' };
  if (front.url?.startsWith(browser.runtime.getURL(`/notebook.html#${PRACTICE_ROUTE}`)))
    return { kind: 'read', sighting: practiceSighting, owner: null };
  return lookAt(front.id, await knownBefore(store));
}
