// The board: who stands on each stage of the notebook's ladder, since when, and what is missing for the next.

import { movesOn } from '@/lib/journal/stage';
import { oneOf } from '@/lib/lists/reading/one';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { assess } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { stageLadder } from '@/lib/services/person/see-person';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { idsOnStage } from '@/lib/store/read/on-stage';
import { counts } from '@/lib/store/read/read';
import { knownRows } from '@/lib/store/read/records';
import { tagsInUse } from '@/lib/store/read/sift';
import { timelinesOf } from '@/lib/store/read/timelines';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { entriesOfKind, rowsOnStage } from '@/lib/store/today/of-kind';
import { personOf, ruled } from './weigh';

const ENTRIES = 500;
/** The newest moves say how long people stay. */
const MOVES = 1_000;
const TAGS = 30;
const DAY = 86_400_000;

export interface Card {
  row: ContactRow;
  /** The stage that what was logged fits, and how many conditions of the next one are open. */
  ready: number | null;
  missing: number;
}

export interface Column {
  stage: number;
  total: number;
  cards: Card[];
  /** Days after which half of them moved on, of how many; null where nobody has. */
  stayed: { days: number; of: number } | null;
}

export interface Board {
  ladder: Ladder;
  /** Tags in use, to filter by. */
  tags: string[];
  columns: Column[];
}

const median = (days: readonly number[]): number =>
  days.toSorted((a, b) => a - b)[Math.floor((days.length - 1) / 2)] ?? 0;

/** By stage the days that people stood there before they moved on, as far as the newest moves tell. */
async function staysOn(store: Store, ladder: Ladder): Promise<Map<number, number[]>> {
  const moves = await entriesOfKind(store, 'stage', MOVES);
  const byPerson = Map.groupBy(moves, ({ people }) => people[0] ?? '');
  const stays = new Map<number, number[]>();
  for (const own of byPerson.values()) {
    const held = movesOn(ladder.id, own);
    held.forEach((move, n) => {
      const before = held[n - 1];
      if (!before || move.to <= before.to) return;
      const days = Math.round((momentOf(move.at) - momentOf(before.at)) / DAY);
      stays.set(before.to, [...(stays.get(before.to) ?? []), days]);
    });
  }
  return stays;
}

/** The first of them by name, and how many they are; without filters the counters say how many. */
async function onStage(store: Store, ladder: string, stage: number, facets: readonly string[], size: number) {
  if (facets.length === 0) {
    const [[total = 0], rows] = await Promise.all([
      counts(store, [`stage/${ladder}/${stage}`]),
      rowsOnStage(store, ladder, stage, size),
    ]);
    return { total, rows };
  }
  const ids = await idsOnStage(store, ladder, stage, facets);
  return { total: ids.length, rows: await knownRows(store, ids.slice(0, size)) };
}

/** `size`: as many of each stage. `facets`: only whom they hold of, see `model/facets.ts`. */
export async function seeBoard(store: Store, size: number, facets: readonly string[] = []): Promise<Board> {
  const { rules, ladders } = await ruled(store);
  const ladder = stageLadder(ladders, await defaultLadder(store));
  const stages = Array.from({ length: ladder.stages.length + 1 }, (_, n) => n);
  const [tags, stays] = await Promise.all([tagsInUse(store, TAGS), staysOn(store, ladder)]);
  const cardOf = (row: ContactRow, entries: readonly Fact[]): Card => {
    const one = oneOf(personOf(row, ladders), entries, store.world.now(), rules);
    const { suggested, next } = assess(ladder, row.stage, one.evidence);
    return { row, ready: suggested, missing: next.filter(({ met }) => !met).length };
  };
  const columns = await Promise.all(
    stages.map(async (stage): Promise<Column> => {
      const { rows, total } = await onStage(store, ladder.id, stage, facets, size);
      const entries = await timelinesOf(store, rows, ENTRIES);
      const days = stays.get(stage) ?? [];
      return {
        stage,
        total,
        cards: rows.map((row) => cardOf(row, entries.get(row.id) ?? [])),
        stayed: days.length > 0 ? { days: median(days), of: days.length } : null,
      };
    }),
  );
  return { ladder, tags, columns: columns.filter(({ stage, total }) => stage > 0 || total > 0) };
}
