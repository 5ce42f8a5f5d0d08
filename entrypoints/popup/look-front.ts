// Whom the tab in front shows, read now: the page itself, or the practice page of the notebook.
import { browser } from '@/lib/ports/browser';
import { keepOwner } from '@/lib/ports/seen-owners';
import { bringLook, type FrontTab, frontTab, type Look, lookAt } from '@/lib/ports/tab';
import { PRACTICE_ROUTE, practiceSighting } from '@/lib/practice/page';
import { knownBefore, saysMore } from '@/lib/services/rep/known';
import { isPractice, type Store } from '@/lib/store/store';

/** The tab in front; the detector is on its way there before the notebook is open. */
export async function reachFront(): Promise<{ front: FrontTab | null; reached: Promise<void> }> {
  const front = await frontTab();
  return { front, reached: front ? bringLook(front.id) : Promise.resolve() };
}

export async function lookFront(store: Store, tab: ReturnType<typeof reachFront>): Promise<Look> {
  const { front, reached } = await tab;
  if (!front) return { kind: 'unreadable' };
  if (front.url?.startsWith(browser.runtime.getURL(`/notebook.html#${PRACTICE_ROUTE}`)))
    return { kind: 'read', sighting: practiceSighting, owner: null };
  const [known] = await Promise.all([knownBefore(store), reached]);
  const look = await lookAt(front.id, known);
  if (look.kind !== 'read' || !look.owner) return look;
  if (isPractice(store) || !saysMore(look.owner, known)) return { ...look, owner: null };
  void keepOwner(look.owner);
  return look;
}
