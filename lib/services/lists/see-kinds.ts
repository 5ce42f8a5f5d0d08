// The newest entries of some kinds over everybody, with the people in them; nothing of what is sensitive.

import { subjectOf } from '@/lib/model/entry/about';
import type { Fact } from '@/lib/model/entry/entry';
import { momentOf } from '@/lib/model/entry/entry';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import { peopleNamed } from '@/lib/services/person/people-named';
import type { Store } from '@/lib/store/store';
import { entriesOfKind } from '@/lib/store/today/of-kind';

/** As many of one kind are looked at. */
export const REACH = 1_000;
/** As many are read for what is shown first. */
export const FIRST = 100;

export interface Said {
  entry: Fact;
  /** Whom it is about; empty where that was deleted. */
  person: string;
  name: string;
}

/** These entries with whom they are about, the newest first; nothing of what is sensitive, or of nobody known. */
export async function saidIn(store: Store, entries: readonly Fact[]): Promise<Said[]> {
  const { names, marks } = await peopleNamed(store, entries);
  const isMarked = markedIn(marks);
  return entries
    .filter((entry) => !isSensitive(entry, isMarked))
    .map((entry) => ({ entry, person: subjectOf(entry) ?? '', name: names.get(subjectOf(entry) ?? '') ?? '' }))
    .filter(({ name }) => name)
    .sort((a, b) => momentOf(b.entry.at) - momentOf(a.entry.at));
}

/** The newest first; `reach` of each kind. */
export async function seeKinds(store: Store, kinds: readonly string[], reach = REACH): Promise<Said[]> {
  return saidIn(store, (await Promise.all(kinds.map((kind) => entriesOfKind(store, kind, reach)))).flat());
}
