// A line half typed survives the popup: kept for the person, or for the page, it was meant for.

import type { PersonRef } from '@/lib/services/person/person-ref';
import { keysOf } from '@/lib/services/person/who-is';
import type { Store } from '@/lib/store/store';
import type { Draft } from '@/lib/store/tables/database';

/** Where the draft for somebody is kept. */
export function draftKey(ref: PersonRef | null): string {
  if (!ref) return 'nobody';
  if (ref.kind === 'known') return ref.id;
  if (ref.kind === 'typed') return `typed:${ref.text}`;
  return ref.id ?? keysOf(ref.person)[0] ?? `name:${ref.person.name ?? ''}`;
}

async function keepDraft({ db, world }: Store, draft: Omit<Draft, 'saved'>): Promise<void> {
  if (draft.text.trim()) await db.drafts.put({ ...draft, saved: world.now() });
  else await db.drafts.delete(draft.key);
}

export const readDraft = async ({ db }: Store, key: string): Promise<Draft | null> =>
  (await db.drafts.get(key)) ?? null;

/** Writes drafts one after the other and only the latest of those that wait: typing is faster than a disk. */
export function draftKeeper(store: Store): (draft: Omit<Draft, 'saved'>) => Promise<void> {
  let waiting: Omit<Draft, 'saved'> | null = null;
  let writing: Promise<void> | null = null;
  const drain = async () => {
    while (waiting) {
      const draft: Omit<Draft, 'saved'> = waiting;
      waiting = null;
      await keepDraft(store, draft);
    }
    writing = null;
  };
  return (draft) => {
    waiting = draft;
    writing ??= drain();
    return writing;
  };
}
