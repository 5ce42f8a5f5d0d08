// Rhythms for some people: of a tag, a stage, or major accounts; set and taken away.
import { fold } from '@/lib/model/fold';
import { failure, type Result } from '@/lib/model/result';
import { CADENCES } from '@/lib/model/settings/rules';
import type { Receipt } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { BAD_TOUCHES, SWAPPED } from './rules';

type Written = Promise<Result<Receipt, 'not-saved' | 'bad-rule'>>;

/** A tag is folded first: it holds however it is written. */
export async function saveCadenceOf(store: Store, of: string, draft: unknown): Written {
  const read = CADENCES.schema.safeParse(draft);
  if (!read.success) return failure('bad-rule', BAD_TOUCHES);
  if (read.data.min > read.data.max) return failure('bad-rule', SWAPPED);
  const id = of.startsWith('tag/') ? `tag/${fold(of.slice('tag/'.length))}` : of;
  return write(store, [{ do: 'setting', key: CADENCES.prefix + id, value: read.data }]);
}

export const dropCadenceOf = (store: Store, of: string) =>
  write(store, [{ do: 'setting', key: CADENCES.prefix + of, value: null }]);
