// A customer's praise for a colleague, as it may be passed on to them.

import { isPraise, type Praise } from '@/lib/model/entry/praise';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import { failure, type Result, success } from '@/lib/model/result';
import { peopleNamed } from '@/lib/services/person/people-named';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** `entry`: the id of an entry. */
export async function praiseIn(store: Store, entry: string): Promise<Result<Praise, 'gone' | 'sensitive'>> {
  const fact = await liveEntry(store, entry);
  if (!fact || !isPraise(fact))
    return failure('gone', phrase`Not copied: this praise was changed or deleted meanwhile.`);
  const { names, marks } = await peopleNamed(store, [fact]);
  if (isSensitive(fact, markedIn(marks)))
    return failure(
      'sensitive',
      phrase`Not copied: this is marked sensitive. Take the mark away first, if it may be told.`,
    );
  return success({
    colleague: textOf(fact.colleague),
    from: fact.people.flatMap((id) => names.get(id) ?? []),
    words: fact.verbatim === true ? textOf(fact.note) : '',
  });
}
