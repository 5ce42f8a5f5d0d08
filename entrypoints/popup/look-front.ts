// Whom the tab in front shows, read now: the page itself, or the practice page of the notebook.
import { browser } from '@/lib/ports/browser';
import { keepOwner } from '@/lib/ports/seen-owners';
import { type FrontTab, type Look, lookAt } from '@/lib/ports/tab';
import { PRACTICE_ROUTE, practiceSighting } from '@/lib/practice';
import { knownBefore, saysMore } from '@/lib/services/rep/known';
import type { Store } from '@/lib/store/store';

export async function lookFront(store: Store, tab: Promise<FrontTab | null>): Promise<Look> {
  const front = await tab;
  if (!front) return { kind: 'unreadable' };
  if (front.url?.startsWith(browser.runtime.getURL(`/notebook.html#${PRACTICE_ROUTE}`)))
    return { kind: 'read', sighting: practiceSighting, owner: null };
  const known = await knownBefore(store);
  const look = await lookAt(front.id, known);
  if (look.kind !== 'read' || !look.owner) return look;
  if (!saysMore(look.owner, known)) return { ...look, owner: null };
  void keepOwner(look.owner);
  return look;
}
