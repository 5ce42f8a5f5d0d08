// A customer's praise for a colleague, as it may be passed on to them.
import { isPraise, type Praise } from '@/lib/model/praise';
import { failure, type Result, success } from '@/lib/model/result';
import { isSensitive, markedIn } from '@/lib/model/sensitive';
import type { Store } from '@/lib/store/open';
import { liveEntry } from '@/lib/store/read';
import { peopleNamed } from './people-named';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** `entry`: the id of an entry. */
export async function praiseIn(store: Store, entry: string): Promise<Result<Praise, 'gone' | 'sensitive'>> {
  const fact = await liveEntry(store, entry);
  if (!fact || !isPraise(fact)) return failure('gone', 'Not copied: this praise was changed or deleted meanwhile.');
  const { names, marks } = await peopleNamed(store, [fact]);
  if (isSensitive(fact, markedIn(marks)))
    return failure('sensitive', 'Not copied: this is marked sensitive. Take the mark away first, if it may be told.');
  return success({
    colleague: textOf(fact.colleague),
    from: fact.people.flatMap((id) => names.get(id) ?? []),
    words: fact.verbatim === true ? textOf(fact.note) : '',
  });
}
