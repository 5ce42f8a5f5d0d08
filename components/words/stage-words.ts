// How somebody came to the stage they stand on, in words: since when, for how long, over what.

import { type StageMove, skipped } from '@/lib/journal/stage';
import type { Fact } from '@/lib/model/entry/entry';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { sayDay, sayLength } from '@/lib/model/when';
import { say, type Word } from '@/lib/words';
import type { Reader } from './present';

const CERTAINTY = { seen: 'since_seen', told: 'since_told', guessed: 'since_guessed' } as const satisfies Record<
  StageMove['certainty'],
  Word
>;

/** "since 14 May, seen by you"; from a month on also how long that is. A stage has no due date. */
export function sinceLine(since: string | undefined, certainty: string | undefined, { now, zone }: Reader): string {
  if (!since) return '';
  const key = CERTAINTY[(certainty ?? 'seen') as StageMove['certainty']] ?? 'since_seen';
  return [say(key, sayDay(since, now, zone)), sayLength(since, now, zone)].filter(Boolean).join(' · ');
}

/** The move that led to a stage on the day it was reached, from a timeline read newest first. */
export const moveTo = (
  entries: readonly Fact[],
  ladder: string,
  stage: number,
  since?: string,
): StageMove | undefined =>
  entries.find(
    (entry) =>
      entry.kind === 'stage' && entry.ladder === ladder && entry.to === stage && (!since || entry.at === since),
  ) as StageMove | undefined;

/** As many skipped stages are named one by one; of more the first and the last. */
const FEW = 3;

/** What a move went over or back from; empty for a plain step up. */
export function wayLine(move: StageMove | undefined, ladder: Ladder): string {
  if (!move) return '';
  if (move.to < move.from) return say('way_back', stageName(ladder, move.from));
  const over = skipped(move.from, move.to);
  const names = over.map((n) => stageName(ladder, n));
  if (names.length > FEW) return say('way_over_many', names[0] ?? '', names.at(-1) ?? '');
  return names.length > 0 ? say('way_over', names.join(', ')) : '';
}
