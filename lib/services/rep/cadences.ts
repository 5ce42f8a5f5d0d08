// Rhythms for some people: of a tag, a stage, or major accounts; set and taken away.
import { sayCadenceOf } from '@/lib/model/advice/cadence-for';
import { fold } from '@/lib/model/fold';
import { stageName } from '@/lib/model/ladder/ladder';
import { failure, type Result } from '@/lib/model/result';
import { CADENCES } from '@/lib/model/settings/rules';
import { stageLadder } from '@/lib/services/person/see-person';
import type { Receipt } from '@/lib/store/change';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { ladderMap } from '@/lib/store/read/read';
import { tagsInUse } from '@/lib/store/read/sift';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { BAD_TOUCHES, SWAPPED } from './rules';

const TAGS = 100;

/** Whom a rule can be for, with its name: a tag, a stage, major accounts. */
export async function cadenceChoices(store: Store): Promise<[of: string, name: string][]> {
  const [tags, ladders, chosen] = await Promise.all([tagsInUse(store, TAGS), ladderMap(store), defaultLadder(store)]);
  const ladder = stageLadder(ladders, chosen);
  const stages = ladder.stages.map((_, i): [string, string] => [
    `stage/${ladder.id}/${i + 1}`,
    `${i + 1} ${stageName(ladder, i + 1)}`,
  ]);
  return [
    ...tags.map((tag): [string, string] => [`tag/${tag}`, sayCadenceOf(`tag/${tag}`)]),
    ...stages,
    ['major', sayCadenceOf('major')],
  ];
}

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
