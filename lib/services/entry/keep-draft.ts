// A line half typed survives the popup: kept for the person, or for the page, it was meant for.

import type { PersonRef } from '@/lib/services/person/person-ref';
import { keysOf } from '@/lib/services/person/who-is';
import { keepDraft } from '@/lib/store/drafts';
import type { Draft } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';

export { readDraft } from '@/lib/store/drafts';

/** Where the draft for somebody is kept. */
export function draftKey(ref: PersonRef | null): string {
  if (!ref) return 'nobody';
  if (ref.kind === 'known') return ref.id;
  if (ref.kind === 'typed') return `typed:${ref.text}`;
  return ref.id ?? keysOf(ref.person)[0] ?? `name:${ref.person.name ?? ''}`;
}

/**
 * Writes drafts one after the other and only the latest of those that wait: typing is faster than a disk. One that
 * could not be written is still in its box, and does not stop those after it.
 */
export function draftKeeper(store: Store): (draft: Omit<Draft, 'saved'>) => Promise<void> {
  let waiting: Omit<Draft, 'saved'> | null = null;
  let writing: Promise<void> | null = null;
  const drain = async () => {
    while (waiting) {
      const draft: Omit<Draft, 'saved'> = waiting;
      waiting = null;
      await keepDraft(store, draft).catch(() => {});
    }
    writing = null;
  };
  return (draft) => {
    waiting = draft;
    writing ??= drain();
    return writing;
  };
}
