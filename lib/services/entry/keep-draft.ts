// A line half typed survives the popup: kept for the person, or for the page, it was meant for.

import type { Line } from '@/lib/model/entry/line';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { keysOf } from '@/lib/services/person/who-is';
import { keepDraft, readDraft } from '@/lib/store/drafts';
import type { Draft } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { PLAIN } from './understand-line';

export { readDraft } from '@/lib/store/drafts';

/** Where the draft for somebody is kept. */
export function draftKey(ref: PersonRef | null): string {
  if (!ref) return 'nobody';
  if (ref.kind === 'known') return ref.id;
  if (ref.kind === 'typed') return `typed:${ref.text}`;
  return ref.id ?? keysOf(ref.person)[0] ?? `name:${ref.person.name ?? ''}`;
}

/** Keeps drafts as they are typed. One that could not be written is still in its box, and does not stop those after it. */
export const draftKeeper =
  (store: Store) =>
  (draft: Omit<Draft, 'saved'>): Promise<void> =>
    keepDraft(store, draft).catch(() => {});

type Found = Line & { picked?: boolean };

export const EMPTY_LINE: Line = { text: '', chip: PLAIN, at: null, more: {} };

/** The draft at this place, else one that was typed when nobody was chosen; an empty line, too, where none can be read. */
export async function findDraft(store: Store, key: string): Promise<Found> {
  const read = async () => (await readDraft(store, key)) ?? (await readDraft(store, draftKey(null)));
  const draft: Draft | Found = (await read().catch(() => null)) ?? EMPTY_LINE;
  const { text, chip, at, more = {}, taken = [], picked = false } = draft;
  return { text, chip, at, more, taken, picked };
}
